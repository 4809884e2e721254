/// Files, tested without a database.
@NullMarked
package se.malbild.kit.file;

import org.jspecify.annotations.NullMarked;

/// Files that are sent in, kept in the database in pieces, and fetched again.
@NullMarked
package se.malbild.kit.file;

import org.jspecify.annotations.NullMarked;

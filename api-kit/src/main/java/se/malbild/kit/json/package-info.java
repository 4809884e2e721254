/// How JSON is read and written.
@NullMarked
package se.malbild.kit.json;

import org.jspecify.annotations.NullMarked;

/// The clock, so that tests can hold it.
@NullMarked
package se.malbild.kit.time;

import org.jspecify.annotations.NullMarked;

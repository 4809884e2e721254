/// Layouts: how the tables of publishers are to be read, as data.
@NullMarked
package se.malbild.indicator.layout;

import org.jspecify.annotations.NullMarked;

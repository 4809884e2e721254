/// How tables are to be read.
@NullMarked
package se.malbild.indicator.layout;

import org.jspecify.annotations.NullMarked;

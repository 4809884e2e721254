@NullMarked
package se.malbild.indicator.staging;

import org.jspecify.annotations.NullMarked;

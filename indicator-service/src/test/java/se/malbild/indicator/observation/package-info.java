@NullMarked
package se.malbild.indicator.observation;

import org.jspecify.annotations.NullMarked;

/// How figures are read out of what a source publishes.
@NullMarked
package se.malbild.indicator.source;

import org.jspecify.annotations.NullMarked;

/// The projection: the series that measures rest on, kept here.
@NullMarked
package se.malbild.strategy.series;

import org.jspecify.annotations.NullMarked;

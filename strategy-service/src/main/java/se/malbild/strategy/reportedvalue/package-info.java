/// What units report for measures that no source feeds.
@NullMarked
package se.malbild.strategy.reportedvalue;

import org.jspecify.annotations.NullMarked;

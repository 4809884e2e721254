@NullMarked
package se.malbild.strategy.reportedvalue;

import org.jspecify.annotations.NullMarked;

/// Plans as sheets of rows, in Excel and as csv: out to whoever edits them there, and in again. What comes out goes in
/// and gives the same.
@NullMarked
package se.malbild.strategy.plansheet;

import org.jspecify.annotations.NullMarked;

/// Which activities serve the efforts of an evaluation, and which efforts lack any.
@NullMarked
package se.malbild.strategy.effortcoverage;

import org.jspecify.annotations.NullMarked;

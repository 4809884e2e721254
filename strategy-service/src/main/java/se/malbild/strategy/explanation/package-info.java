/// Why a verdict is what it is: the whole chain from the criterion to the cell of a file, in one answer.
@NullMarked
package se.malbild.strategy.explanation;

import org.jspecify.annotations.NullMarked;

/// Whole plans as documents, in and out.
@NullMarked
package se.malbild.strategy.plandocument;

import org.jspecify.annotations.NullMarked;

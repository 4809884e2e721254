/// What parts of strategies and of plans have in common.
@NullMarked
package se.malbild.strategy.part;

import org.jspecify.annotations.NullMarked;

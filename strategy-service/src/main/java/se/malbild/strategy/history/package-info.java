/// Who changed what, when and why.
@NullMarked
package se.malbild.strategy.history;

import org.jspecify.annotations.NullMarked;

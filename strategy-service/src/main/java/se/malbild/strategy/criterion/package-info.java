/// How measures are judged: pure rules on figures.
@NullMarked
package se.malbild.strategy.criterion;

import org.jspecify.annotations.NullMarked;

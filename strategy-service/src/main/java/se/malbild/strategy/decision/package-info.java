/// Decisions of councils and boards on strategies.
@NullMarked
package se.malbild.strategy.decision;

import org.jspecify.annotations.NullMarked;

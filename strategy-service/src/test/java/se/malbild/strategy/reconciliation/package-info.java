@NullMarked
package se.malbild.strategy.reconciliation;

import org.jspecify.annotations.NullMarked;

/// Holds the projection against indicator-service, mends what differs, and says so.
@NullMarked
package se.malbild.strategy.reconciliation;

import org.jspecify.annotations.NullMarked;

@NullMarked
package se.malbild.indicator.ledger;

import org.jspecify.annotations.NullMarked;

@NullMarked
package se.malbild.strategy.provenance;

import org.jspecify.annotations.NullMarked;

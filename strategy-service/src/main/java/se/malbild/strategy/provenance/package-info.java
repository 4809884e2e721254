/// Where the figures that verdicts rest on come from, as indicator-service tells it.
@NullMarked
package se.malbild.strategy.provenance;

import org.jspecify.annotations.NullMarked;

/// Organisation units: who answers for something.
@NullMarked
package se.malbild.strategy.organisation;

import org.jspecify.annotations.NullMarked;

/// Verdicts that a person has set in place of the reckoned ones, and which verdict is in force.
@NullMarked
package se.malbild.strategy.verdictoverride;

import org.jspecify.annotations.NullMarked;

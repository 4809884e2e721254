@NullMarked
package se.malbild.strategy.verdictoverride;

import org.jspecify.annotations.NullMarked;

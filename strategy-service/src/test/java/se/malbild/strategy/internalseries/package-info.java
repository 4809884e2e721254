@NullMarked
package se.malbild.strategy.internalseries;

import org.jspecify.annotations.NullMarked;

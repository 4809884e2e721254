@NullMarked
package se.malbild.indicator.handentry;

import org.jspecify.annotations.NullMarked;

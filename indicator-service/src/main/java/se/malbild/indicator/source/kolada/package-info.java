/// Kolada's API v3: what to ask it, how its answers go on, and what figures they hold.
@NullMarked
package se.malbild.indicator.source.kolada;

import org.jspecify.annotations.NullMarked;

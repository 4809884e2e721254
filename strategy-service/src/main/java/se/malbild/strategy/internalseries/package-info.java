/// Series that the service counts itself, for criteria to rest on as on indicators.
@NullMarked
package se.malbild.strategy.internalseries;

import org.jspecify.annotations.NullMarked;

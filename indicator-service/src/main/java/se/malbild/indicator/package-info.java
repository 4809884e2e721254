/// The indicator service.
@NullMarked
package se.malbild.indicator;

import org.jspecify.annotations.NullMarked;

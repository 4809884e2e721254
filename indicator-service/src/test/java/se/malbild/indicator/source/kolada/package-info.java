@NullMarked
package se.malbild.indicator.source.kolada;

import org.jspecify.annotations.NullMarked;

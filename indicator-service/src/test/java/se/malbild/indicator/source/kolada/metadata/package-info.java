@NullMarked
package se.malbild.indicator.source.kolada.metadata;

import org.jspecify.annotations.NullMarked;

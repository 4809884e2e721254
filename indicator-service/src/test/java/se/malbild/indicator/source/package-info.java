@NullMarked
package se.malbild.indicator.source;

import org.jspecify.annotations.NullMarked;

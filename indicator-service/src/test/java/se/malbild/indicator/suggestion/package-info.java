@NullMarked
package se.malbild.indicator.suggestion;

import org.jspecify.annotations.NullMarked;

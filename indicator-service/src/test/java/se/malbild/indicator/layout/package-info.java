@NullMarked
package se.malbild.indicator.layout;

import org.jspecify.annotations.NullMarked;

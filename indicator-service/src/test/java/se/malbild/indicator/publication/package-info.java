@NullMarked
package se.malbild.indicator.publication;

import org.jspecify.annotations.NullMarked;

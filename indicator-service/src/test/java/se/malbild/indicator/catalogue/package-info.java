@NullMarked
package se.malbild.indicator.catalogue;

import org.jspecify.annotations.NullMarked;

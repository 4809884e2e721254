@NullMarked
package se.malbild.indicator.catalogue.source;

import org.jspecify.annotations.NullMarked;

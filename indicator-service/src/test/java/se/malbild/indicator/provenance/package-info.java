@NullMarked
package se.malbild.indicator.provenance;

import org.jspecify.annotations.NullMarked;

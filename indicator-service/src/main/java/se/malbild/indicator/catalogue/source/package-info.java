/// Who publishes what, and which of their editions came when.
@NullMarked
package se.malbild.indicator.catalogue.source;

import org.jspecify.annotations.NullMarked;

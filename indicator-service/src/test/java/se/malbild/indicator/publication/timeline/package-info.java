@NullMarked
package se.malbild.indicator.publication.timeline;

import org.jspecify.annotations.NullMarked;

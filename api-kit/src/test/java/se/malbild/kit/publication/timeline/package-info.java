@NullMarked
package se.malbild.kit.publication.timeline;

import org.jspecify.annotations.NullMarked;

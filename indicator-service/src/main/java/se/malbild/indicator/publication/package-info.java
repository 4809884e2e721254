/// The stream of changes to the outside world: nothing lost, nothing reordered.
@NullMarked
package se.malbild.indicator.publication;

import org.jspecify.annotations.NullMarked;

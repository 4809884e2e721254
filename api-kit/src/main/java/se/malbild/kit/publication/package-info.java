/// The stream of a service's changes to the outside world: nothing lost, nothing reordered.
@NullMarked
package se.malbild.kit.publication;

import org.jspecify.annotations.NullMarked;

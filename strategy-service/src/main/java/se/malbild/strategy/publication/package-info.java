/// The changes of verdict, and their publication.
@NullMarked
package se.malbild.strategy.publication;

import org.jspecify.annotations.NullMarked;

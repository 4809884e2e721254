/// Forums, tested against the running service.
@NullMarked
package se.malbild.strategy.forum;

import org.jspecify.annotations.NullMarked;

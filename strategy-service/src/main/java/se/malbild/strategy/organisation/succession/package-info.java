/// Units that end, those that take over from them, and what is moved between them.
@NullMarked
package se.malbild.strategy.organisation.succession;

import org.jspecify.annotations.NullMarked;

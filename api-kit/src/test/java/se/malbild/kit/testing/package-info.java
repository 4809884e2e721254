/// What the tests of both services share.
@NullMarked
package se.malbild.kit.testing;

import org.jspecify.annotations.NullMarked;

/// Rules on the structure of the code, for both services and the kit itself.
@NullMarked
package se.malbild.kit.architecture;

import org.jspecify.annotations.NullMarked;

/// Texts that people write.
@NullMarked
package se.malbild.kit.text;

import org.jspecify.annotations.NullMarked;

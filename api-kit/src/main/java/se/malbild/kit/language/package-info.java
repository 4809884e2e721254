/// Swedish by default, English by Accept-Language.
@NullMarked
package se.malbild.kit.language;

import org.jspecify.annotations.NullMarked;

@NullMarked
package se.malbild.kit.language;

import org.jspecify.annotations.NullMarked;

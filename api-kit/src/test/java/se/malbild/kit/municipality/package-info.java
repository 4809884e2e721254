@NullMarked
package se.malbild.kit.municipality;

import org.jspecify.annotations.NullMarked;

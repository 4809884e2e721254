@NullMarked
package se.malbild.kit.architecture.violating.one;

import org.jspecify.annotations.NullMarked;

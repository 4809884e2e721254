@NullMarked
package se.malbild.kit.architecture.violating.other;

import org.jspecify.annotations.NullMarked;

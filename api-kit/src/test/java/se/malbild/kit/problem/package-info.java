@NullMarked
package se.malbild.kit.problem;

import org.jspecify.annotations.NullMarked;

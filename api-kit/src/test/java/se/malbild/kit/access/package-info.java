@NullMarked
package se.malbild.kit.access;

import org.jspecify.annotations.NullMarked;

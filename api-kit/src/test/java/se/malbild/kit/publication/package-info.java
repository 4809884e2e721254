@NullMarked
package se.malbild.kit.publication;

import org.jspecify.annotations.NullMarked;

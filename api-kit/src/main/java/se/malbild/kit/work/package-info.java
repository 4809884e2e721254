/// Work in the background.
@NullMarked
package se.malbild.kit.work;

import org.jspecify.annotations.NullMarked;

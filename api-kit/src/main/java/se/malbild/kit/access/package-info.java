/// Who calls, and what they may do and see.
@NullMarked
package se.malbild.kit.access;

import org.jspecify.annotations.NullMarked;

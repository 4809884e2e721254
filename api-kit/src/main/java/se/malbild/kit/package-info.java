/// What both APIs share.
@NullMarked
package se.malbild.kit;

import org.jspecify.annotations.NullMarked;

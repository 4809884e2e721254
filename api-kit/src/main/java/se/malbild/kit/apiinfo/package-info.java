/// What the API says of itself.
@NullMarked
package se.malbild.kit.apiinfo;

import org.jspecify.annotations.NullMarked;

/// Entity tags and If-Match: nobody overwrites what they have not seen.
@NullMarked
package se.malbild.kit.precondition;

import org.jspecify.annotations.NullMarked;

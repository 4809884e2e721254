/// Lists: page, limit, sort and the envelope that they come in.
@NullMarked
package se.malbild.kit.paging;

import org.jspecify.annotations.NullMarked;

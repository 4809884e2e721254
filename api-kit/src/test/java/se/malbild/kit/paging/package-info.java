@NullMarked
package se.malbild.kit.paging;

import org.jspecify.annotations.NullMarked;

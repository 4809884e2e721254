/// Fetches: orders that are asked of sources, their answers kept as they come and imported when all are there.
@NullMarked
package se.malbild.indicator.fetch;

import org.jspecify.annotations.NullMarked;

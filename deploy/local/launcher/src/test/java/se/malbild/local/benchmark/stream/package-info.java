/// The measurement of the stream.
@NullMarked
package se.malbild.local.benchmark.stream;

import org.jspecify.annotations.NullMarked;

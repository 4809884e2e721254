/// The parts of the benchmark that need no product.
@NullMarked
package se.malbild.local.benchmark;

import org.jspecify.annotations.NullMarked;

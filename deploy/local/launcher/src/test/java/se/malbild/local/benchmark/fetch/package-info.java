/// Measures how fast figures are fetched from a source.
@NullMarked
package se.malbild.local.benchmark.fetch;

import org.jspecify.annotations.NullMarked;

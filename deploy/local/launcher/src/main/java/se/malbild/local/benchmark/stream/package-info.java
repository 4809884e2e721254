/// Measures the stream of changes: how fast it is published, how fast strategy-service takes it in, and how soon a
/// change is there.
@NullMarked
package se.malbild.local.benchmark.stream;

import org.jspecify.annotations.NullMarked;

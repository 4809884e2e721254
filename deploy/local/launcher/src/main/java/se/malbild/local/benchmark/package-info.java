/// Measures the services on full databases (`deploy/local/strategy-benchmark`, `deploy/local/observation-benchmark`).
@NullMarked
package se.malbild.local.benchmark;

import org.jspecify.annotations.NullMarked;

/// Measures strategy-service on the strategies of every municipality (`deploy/local/strategy-benchmark`).
@NullMarked
package se.malbild.local.benchmark;

import org.jspecify.annotations.NullMarked;

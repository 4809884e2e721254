/// Measures how fast indicator-service takes large files in, beside the same work as plain SQL
/// (`deploy/local/import-benchmark`).
@NullMarked
package se.malbild.local.benchmark.imports;

import org.jspecify.annotations.NullMarked;

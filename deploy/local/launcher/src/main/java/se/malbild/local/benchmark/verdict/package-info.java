/// How soon all verdicts of a national import stand: a benchmark.
@NullMarked
package se.malbild.local.benchmark.verdict;

import org.jspecify.annotations.NullMarked;

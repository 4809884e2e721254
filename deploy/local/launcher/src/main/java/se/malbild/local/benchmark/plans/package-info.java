/// The benchmark of plans: `deploy/local/plan-benchmark`.
@NullMarked
package se.malbild.local.benchmark.plans;

import org.jspecify.annotations.NullMarked;

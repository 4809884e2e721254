@NullMarked
package se.malbild.local.benchmark.plans;

import org.jspecify.annotations.NullMarked;

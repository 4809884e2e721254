/// What is measured.
@NullMarked
package se.malbild.local.benchmark.imports;

import org.jspecify.annotations.NullMarked;

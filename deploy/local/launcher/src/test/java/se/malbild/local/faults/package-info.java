/// The product under faults: processes that die, stand still and come back, servers that go away, a stream with garbage
/// in it. Afterwards the checker counts changes against events against projection.
@NullMarked
package se.malbild.local.faults;

import org.jspecify.annotations.NullMarked;

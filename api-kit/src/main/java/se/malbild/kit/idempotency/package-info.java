/// The same POST twice with one Idempotency-Key is carried out once.
@NullMarked
package se.malbild.kit.idempotency;

import org.jspecify.annotations.NullMarked;

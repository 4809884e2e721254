/// Starts the whole product on one machine (`deploy/local/up`) and hands out tokens for it (`deploy/local/token`).
@NullMarked
package se.malbild.local.launcher;

import org.jspecify.annotations.NullMarked;

/// Imports: bytes that came, and what became of them.
@NullMarked
package se.malbild.indicator.importrun;

import org.jspecify.annotations.NullMarked;

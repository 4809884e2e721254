/// Layouts proposed for files that are sent, and what they would give.
@NullMarked
package se.malbild.indicator.suggestion;

import org.jspecify.annotations.NullMarked;

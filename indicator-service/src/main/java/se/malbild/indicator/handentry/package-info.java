/// Figures and corrections that somebody writes by hand, with source and reason.
@NullMarked
package se.malbild.indicator.handentry;

import org.jspecify.annotations.NullMarked;

/// What is measured, by whom, and how their tables look.
@NullMarked
package se.malbild.indicator.catalogue;

import org.jspecify.annotations.NullMarked;

@NullMarked
package se.malbild.indicator.importrun;

import org.jspecify.annotations.NullMarked;

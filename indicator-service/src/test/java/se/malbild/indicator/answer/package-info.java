@NullMarked
package se.malbild.indicator.answer;

import org.jspecify.annotations.NullMarked;

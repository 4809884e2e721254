@NullMarked
package se.malbild.indicator.fetch;

import org.jspecify.annotations.NullMarked;

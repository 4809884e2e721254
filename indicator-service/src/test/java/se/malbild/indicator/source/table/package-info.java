@NullMarked
package se.malbild.indicator.source.table;

import org.jspecify.annotations.NullMarked;

@NullMarked
package se.malbild.indicator.source.scb;

import org.jspecify.annotations.NullMarked;

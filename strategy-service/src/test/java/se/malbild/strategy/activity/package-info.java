@NullMarked
package se.malbild.strategy.activity;

import org.jspecify.annotations.NullMarked;

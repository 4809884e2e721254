@NullMarked
package se.malbild.strategy.document;

import org.jspecify.annotations.NullMarked;

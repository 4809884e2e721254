@NullMarked
package se.malbild.strategy.plandocument;

import org.jspecify.annotations.NullMarked;

@NullMarked
package se.malbild.strategy.publication.republication;

import org.jspecify.annotations.NullMarked;

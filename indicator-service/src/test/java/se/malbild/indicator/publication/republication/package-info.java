@NullMarked
package se.malbild.indicator.publication.republication;

import org.jspecify.annotations.NullMarked;

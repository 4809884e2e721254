/// The municipality that a request is about.
@NullMarked
package se.malbild.strategy.tenancy;

import org.jspecify.annotations.NullMarked;

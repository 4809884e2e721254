/// Sending verdicts again, on request.
@NullMarked
package se.malbild.strategy.publication.republication;

import org.jspecify.annotations.NullMarked;

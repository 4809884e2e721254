/// Sending again, on request, what has been published.
@NullMarked
package se.malbild.indicator.publication.republication;

import org.jspecify.annotations.NullMarked;

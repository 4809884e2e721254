/// Sending again, on request, what has been published.
@NullMarked
package se.malbild.kit.publication.republication;

import org.jspecify.annotations.NullMarked;

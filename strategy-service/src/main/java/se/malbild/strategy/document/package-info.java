/// A whole strategy: as one document in and out, with ids, and as it stood on a day.
@NullMarked
package se.malbild.strategy.document;

import org.jspecify.annotations.NullMarked;

/// What Kolada says of its KPIs, and what of it changes.
@NullMarked
package se.malbild.indicator.source.kolada.metadata;

import org.jspecify.annotations.NullMarked;

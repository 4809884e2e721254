/// Figures that come from the sources by themselves, through the packaged product, from stubs of the sources.
@NullMarked
package se.malbild.local.sources;

import org.jspecify.annotations.NullMarked;

/// Themes: the subdivisions of a plan ("underkategorier") with their introductions.
@NullMarked
package se.malbild.strategy.theme;

import org.jspecify.annotations.NullMarked;

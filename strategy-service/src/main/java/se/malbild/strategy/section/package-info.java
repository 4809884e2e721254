/// Sections: the prose, tables and captions of a strategy.
@NullMarked
package se.malbild.strategy.section;

import org.jspecify.annotations.NullMarked;

/// The organisation units of a municipality from a csv file.
@NullMarked
package se.malbild.strategy.organisation.treeimport;

import org.jspecify.annotations.NullMarked;

@NullMarked
package se.malbild.strategy.organisation.treeimport;

import org.jspecify.annotations.NullMarked;

/// What whole strategies and whole plans have in common as documents: how they are written out, read by people, held
/// against what stands in a draft and made of it, set by set.
@NullMarked
package se.malbild.strategy.wholedocument;

import org.jspecify.annotations.NullMarked;

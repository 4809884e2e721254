/// What answers with many figures have in common: conditions, long lists, csv and entity tags.
@NullMarked
package se.malbild.indicator.answer;

import org.jspecify.annotations.NullMarked;

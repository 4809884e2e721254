/// Attachments: the files of a strategy.
@NullMarked
package se.malbild.strategy.attachment;

import org.jspecify.annotations.NullMarked;

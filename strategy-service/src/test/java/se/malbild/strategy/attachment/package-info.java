/// Attachments, over HTTP and with the real database.
@NullMarked
package se.malbild.strategy.attachment;

import org.jspecify.annotations.NullMarked;

/// What every answer and every request body has in common.
@NullMarked
package se.malbild.kit.http;

import org.jspecify.annotations.NullMarked;

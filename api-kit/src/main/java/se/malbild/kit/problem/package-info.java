/// Problems as application/problem+json (RFC 9457), worded in Swedish and English.
@NullMarked
package se.malbild.kit.problem;

import org.jspecify.annotations.NullMarked;

/// JSON Merge Patch (RFC 7396) on the form that PUT takes.
@NullMarked
package se.malbild.kit.patch;

import org.jspecify.annotations.NullMarked;

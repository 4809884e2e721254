/// What every operation has in common in the OpenAPI document.
@NullMarked
package se.malbild.kit.openapi;

import org.jspecify.annotations.NullMarked;

/// Whether the service can serve, and whether what it depends on is there.
@NullMarked
package se.malbild.kit.health;

import org.jspecify.annotations.NullMarked;

/// PostgreSQL's own means that both services use.
@NullMarked
package se.malbild.kit.database;

import org.jspecify.annotations.NullMarked;

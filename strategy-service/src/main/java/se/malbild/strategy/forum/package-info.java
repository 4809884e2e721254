/// Forums: standing meetings with companies, and how many there are of them a year.
@NullMarked
package se.malbild.strategy.forum;

import org.jspecify.annotations.NullMarked;

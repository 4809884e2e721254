@NullMarked
package se.malbild.local.sourcestub;

import org.jspecify.annotations.NullMarked;

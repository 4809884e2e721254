/// Progress notes: how activities go, in words.
@NullMarked
package se.malbild.strategy.progressnote;

import org.jspecify.annotations.NullMarked;

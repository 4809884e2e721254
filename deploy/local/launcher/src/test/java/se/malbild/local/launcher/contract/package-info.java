/// Whether those who build on the contracts can do so from the contracts alone.
@NullMarked
package se.malbild.local.launcher.contract;

import org.jspecify.annotations.NullMarked;

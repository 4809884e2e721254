/// Where figures come from: for a change of the ledger the edition, the import, and the place in its file, or what it
/// was calculated from.
@NullMarked
package se.malbild.indicator.provenance;

import org.jspecify.annotations.NullMarked;

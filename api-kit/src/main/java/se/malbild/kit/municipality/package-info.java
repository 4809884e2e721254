/// The register of Sweden's municipalities, their counties and Kolada's groups.
@NullMarked
package se.malbild.kit.municipality;

import org.jspecify.annotations.NullMarked;

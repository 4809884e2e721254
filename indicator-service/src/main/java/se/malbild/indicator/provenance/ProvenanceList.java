package se.malbild.indicator.provenance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Where several figures come from.
///
/// @param items in the order of their numbers; a number that there is no change with has none
@Schema(name = "ProvenanceList")
public record ProvenanceList(@Schema(required = true) List<ProvenanceResponse> items) {}

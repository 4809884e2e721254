package se.malbild.kit.municipality;

import java.util.List;

/// A group of municipalities or regions at Kolada, such as the fifteen of Dalarna or those similar to Hedemora.
///
/// @param id Kolada's, `G37393`
/// @param title Kolada's
/// @param members codes of the members; regions are four digits with two leading zeros
public record MunicipalityGroup(String id, String title, List<String> members) {}

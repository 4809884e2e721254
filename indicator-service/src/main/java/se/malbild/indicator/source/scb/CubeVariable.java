package se.malbild.indicator.source.scb;

import java.util.List;

/// A variable of a cube.
///
/// @param code such as `Region`
/// @param codes its values, each at its position
record CubeVariable(String code, List<String> codes) {}

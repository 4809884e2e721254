package se.malbild.indicator.source.web;

/// A part of an order that is asked for by itself, page by page. When it cannot be had, the others still can.
///
/// @param key tells it from the other portions of the order, and is the same each time, such as
///     `data/N00664,U01664/2019-2025`
/// @param first its first question
public record Portion(String key, SourceRequest first) {}

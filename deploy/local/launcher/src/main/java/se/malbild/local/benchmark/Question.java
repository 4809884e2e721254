package se.malbild.local.benchmark;

import java.net.http.HttpRequest;

/// A request and what must stand in its answer.
public record Question(HttpRequest request, String expected) {}

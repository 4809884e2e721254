package se.malbild.strategy.publication;

import io.quarkus.test.junit.QuarkusTestProfile;

/// A database and a topic for tests that do to them what no other test would bear.
public class OwnTopic implements QuarkusTestProfile {}

package se.malbild.indicator;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/// The same asked in another profile.
@QuarkusTest
@TestProfile(OwnWorkspaceOfAnotherProfileTest.Other.class)
class OwnWorkspaceOfAnotherProfileTest extends OwnWorkspaceTest {

    /// Differs from the usual profile by nothing but being another.
    public static class Other implements QuarkusTestProfile {}
}

package se.malbild.strategy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import se.malbild.kit.testing.TrustedTokens;
import se.malbild.local.servers.RealServers;

/// What every `@QuarkusTest` of the service runs on: real servers, and tokens that it trusts.
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IndicatorServiceStub.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TrustedTokens.class, scope = TestResourceScope.GLOBAL)
final class TestEnvironment {

    private TestEnvironment() {}
}

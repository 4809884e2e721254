package se.malbild.strategy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.malbild.kit.contract.RestProfile;

class StrategyRestProfileTest {

    @TestFactory
    Stream<DynamicTest> restProfile() {
        return RestProfile.testsOf(Path.of("../docs/api/strategy-openapi.yaml"));
    }
}

package se.malbild.indicator;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.malbild.kit.contract.RestProfile;

class IndicatorRestProfileTest {

    @TestFactory
    Stream<DynamicTest> restProfile() {
        return RestProfile.testsOf(Path.of("../docs/api/indicator-openapi.yaml"));
    }
}

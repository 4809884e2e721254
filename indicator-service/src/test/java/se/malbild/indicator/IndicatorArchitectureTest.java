package se.malbild.indicator;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.malbild.kit.architecture.ArchitectureRules;

class IndicatorArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theServiceKeepsToTheRules() {
        JavaClasses service = ArchitectureRules.classesOf("se.malbild.indicator");
        return ArchitectureRules.of("se.malbild.indicator").stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(service)));
    }
}

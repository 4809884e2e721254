package se.malbild.strategy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.malbild.kit.architecture.ArchitectureRules;

class StrategyArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theServiceKeepsToTheRules() {
        JavaClasses service = ArchitectureRules.classesOf("se.malbild.strategy");
        return ArchitectureRules.of("se.malbild.strategy").stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(service)));
    }
}

package se.malbild.kit.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {

    private static final String VIOLATING = "se.malbild.kit.architecture.violating";

    @TestFactory
    Stream<DynamicTest> theKitKeepsToTheRules() {
        JavaClasses kit = ArchitectureRules.classesOf("se.malbild.kit");
        return ArchitectureRules.of("se.malbild.kit").stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(kit)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsCodeThatBreaksIt() {
        JavaClasses broken = new ClassFileImporter().importPackages(VIOLATING);
        return ArchitectureRules.of(VIOLATING).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> assertFinds(rule, broken)));
    }

    private static void assertFinds(ArchRule rule, JavaClasses broken) {
        assertThatThrownBy(() -> rule.check(broken)).isInstanceOf(AssertionError.class);
    }
}

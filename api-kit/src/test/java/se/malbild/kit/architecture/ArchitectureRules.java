package se.malbild.kit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.NullMarked;

/// What the structure of a service keeps to. The rules are named by what they ask.
public final class ArchitectureRules {

    private static final String WORDS_THAT_SAY_NOTHING = ".*(Impl|Utils?|Manager|Helper|Base|DTO|Dto)";

    private ArchitectureRules() {}

    /// All rules for the packages below a root.
    ///
    /// @param root package of the service or the kit
    public static List<ArchRule> of(String root) {
        return List.of(
                featuresHaveNoCycles(root),
                entitiesStayInTheirFeature(),
                resourcesAreFreeOfPersistence(),
                everyOperationDeclaresItsAccess(),
                beanParametersAreValidated(),
                eventsAreSentByThePublisherAlone(),
                everyPackageIsNullMarked(root),
                namesSaySomething());
    }

    /// The production classes below a package.
    public static JavaClasses classesOf(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    static ArchRule featuresHaveNoCycles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features depend on each other without cycles")
                .allowEmptyShould(true);
    }

    static ArchRule entitiesStayInTheirFeature() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("be used in their own package alone") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        entity.getDirectDependenciesToSelf().stream()
                                .filter(use ->
                                        !use.getOriginClass().getPackage().equals(entity.getPackage()))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                    }
                })
                .allowEmptyShould(true);
    }

    static ArchRule resourcesAreFreeOfPersistence() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(persistence())
                .as("resources know nothing of the database")
                .allowEmptyShould(true);
    }

    static ArchRule everyOperationDeclaresItsAccess() {
        return methods()
                .that(are("operations", ArchitectureRules::isOperation))
                .should(new ArchCondition<>("declare who may call them, with @PermitAll or @RolesAllowed") {
                    @Override
                    public void check(JavaMethod operation, ConditionEvents events) {
                        if (!declaresAccess(operation)) {
                            events.add(SimpleConditionEvent.violated(operation, operation.getFullName()));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    static ArchRule beanParametersAreValidated() {
        return methods()
                .that(are("operations", ArchitectureRules::isOperation))
                .should(new ArchCondition<>("validate what they take as @BeanParam") {
                    @Override
                    public void check(JavaMethod operation, ConditionEvents events) {
                        operation.getParameters().stream()
                                .filter(parameter -> parameter.isAnnotatedWith(BeanParam.class)
                                        && !parameter.isAnnotatedWith(Valid.class))
                                .forEach(parameter ->
                                        events.add(SimpleConditionEvent.violated(operation, operation.getFullName())));
                    }
                })
                .allowEmptyShould(true);
    }

    /// Whoever sends past it sends what may not be committed, and in whatever order.
    static ArchRule eventsAreSentByThePublisherAlone() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("se.malbild.kit.publication..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Producer.class)
                .as("events are sent by the publisher alone")
                .allowEmptyShould(true);
    }

    static ArchRule everyPackageIsNullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("live in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage()
                                .tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                        if (!marked) {
                            events.add(SimpleConditionEvent.violated(type, type.getPackageName()));
                        }
                    }
                });
    }

    static ArchRule namesSaySomething() {
        return noClasses().should().haveNameMatching(WORDS_THAT_SAY_NOTHING).as("names say what a class is for");
    }

    // An interface with the same annotations is a client of somebody else's operations.
    private static boolean isOperation(JavaMethod method) {
        return !method.getOwner().isInterface()
                && method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean declaresAccess(JavaMethod operation) {
        return operation.isAnnotatedWith(PermitAll.class)
                || operation.isAnnotatedWith(RolesAllowed.class)
                || operation.getOwner().isAnnotatedWith(PermitAll.class)
                || operation.getOwner().isAnnotatedWith(RolesAllowed.class);
    }

    private static DescribedPredicate<JavaClass> persistence() {
        return are(
                "of persistence",
                type -> type.getPackageName().startsWith("jakarta.persistence")
                        || type.getPackageName().startsWith("org.hibernate")
                        || type.getPackageName().startsWith("java.sql")
                        || type.getPackageName().startsWith("javax.sql")
                        || type.getPackageName().contains("panache")
                        || type.getSimpleName().endsWith("Repository"));
    }

    private static <T> DescribedPredicate<T> are(String description, Predicate<T> predicate) {
        return DescribedPredicate.describe("are " + description, predicate);
    }
}

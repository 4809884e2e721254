package se.malbild.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;

/// Refuses query parameters that an operation does not have, that are empty, or that are given twice where one value is
/// asked for: `municpality=2083` or `municipality=` would otherwise answer about all municipalities.
@ApplicationScoped
public class KnownQueryParameters {

    private final Instance<SharedQueryParameter> shared;
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Inject
    KnownQueryParameters(@Any Instance<SharedQueryParameter> shared) {
        this.shared = shared;
    }

    /// @throws Refusal.Invalid naming every parameter that cannot be what was meant
    @ServerRequestFilter
    public void filter(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        // A method answers one kind of request; HEAD takes what GET does.
        Map<String, Boolean> names = known.computeIfAbsent(
                resource.getResourceMethod(), method -> parametersOf(method, request.getMethod()));
        List<Violation> violations = new ArrayList<>();
        given.forEach((name, values) -> {
            Text wrong = wrong(names, name, values);
            if (wrong != null) {
                violations.add(new Violation(name, wrong));
            }
        });
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    private static @Nullable Text wrong(Map<String, Boolean> names, String name, List<String> values) {
        Boolean repeatable = names.get(name);
        if (repeatable == null) {
            String all = names.isEmpty() ? "–" : String.join(", ", names.keySet());
            return Text.of(
                    "finns inte som frågeparameter här; det som finns är: %s",
                    "is no query parameter here; those that there are: %s", all);
        }
        if (values.stream().anyMatch(String::isBlank)) {
            return new Text(
                    "är tom; utelämna den om den inte gäller", "is empty; leave it out where it does not apply");
        }
        return !repeatable && values.size() > 1
                ? new Text(
                        "anges flera gånger men kan bara ha ett värde", "is given several times but can have one value")
                : null;
    }

    // The names, and whether each can be repeated.
    private Map<String, Boolean> parametersOf(Method method, String httpMethod) {
        Map<String, Boolean> names = new TreeMap<>();
        shared.stream()
                .filter(parameter -> parameter.belongsTo(httpMethod))
                .forEach(parameter -> names.put(parameter.name(), false));
        for (Parameter parameter : method.getParameters()) {
            note(names, parameter.getAnnotation(QueryParam.class), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                ofBean(names, parameter.getType());
            }
        }
        return names;
    }

    private static void ofBean(Map<String, Boolean> names, @Nullable Class<?> bean) {
        for (Class<?> type = bean; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                note(names, field.getAnnotation(QueryParam.class), field.getType());
            }
        }
    }

    private static void note(Map<String, Boolean> names, @Nullable QueryParam parameter, Class<?> type) {
        if (parameter != null) {
            names.put(parameter.value(), Collection.class.isAssignableFrom(type));
        }
    }
}

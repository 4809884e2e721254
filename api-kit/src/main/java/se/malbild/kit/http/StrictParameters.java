package se.malbild.kit.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;

/// Reads query parameters to the letter: what cannot be read is refused with what was expected, and never taken for
/// something else, as `validateOnly=ja` would be for false.
@Provider
public class StrictParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type genericType, Annotation @Nullable [] annotations) {
        String name = queryParameter(annotations).orElse(null);
        if (name == null) {
            return null;
        }
        Function<String, ?> reader = reader(type);
        return reader == null ? null : (ParamConverter<T>) new Strict<>(name, reader, expected(type));
    }

    private static Optional<String> queryParameter(Annotation @Nullable [] annotations) {
        return annotations == null
                ? Optional.empty()
                : Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(annotation -> ((QueryParam) annotation).value())
                        .findFirst();
    }

    private static @Nullable Function<String, ?> reader(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Integer::valueOf;
        }
        if (type == long.class || type == Long.class) {
            return Long::valueOf;
        }
        if (type == boolean.class || type == Boolean.class) {
            return StrictParameters::truth;
        }
        if (type == UUID.class) {
            return UUID::fromString;
        }
        if (type == LocalDate.class) {
            return LocalDate::parse;
        }
        return type.isEnum() ? text -> constant(type, text) : null;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Text expected(Class<?> type) {
        if (type.isEnum()) {
            String constants =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Text.of("ska vara något av %s", "must be one of %s", constants);
        }
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> new Text("ska vara true eller false", "must be true or false");
            case "UUID" -> new Text("ska vara ett id (UUID)", "must be an id (UUID)");
            case "LocalDate" -> new Text("ska vara en dag: åååå-mm-dd", "must be a day: yyyy-mm-dd");
            default -> new Text("ska vara ett heltal", "must be a whole number");
        };
    }

    /// A converter that says which parameter it could not read.
    private record Strict<T>(String name, Function<String, ? extends T> reader, Text expected)
            implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (RuntimeException e) {
                throw new Refusal.Invalid(name, expected);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}

package se.malbild.kit.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.UnreadableJson;
import se.malbild.kit.problem.Violation;

/// Applies a patch to what stands, and holds the outcome against the same rules as a PUT.
@ApplicationScoped
public class MergePatch {

    /// The media type of a patch.
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    @Inject
    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// The form that PUT would have had to send for the same outcome.
    ///
    /// @param current what stands now, in the form of PUT
    /// @param patch what is to become of it: a field with null is taken out
    /// @param form a record
    /// @throws Refusal.Invalid when the outcome breaks a rule
    public <T> T apply(T current, JsonNode patch, Class<T> form) {
        if (!(patch instanceof ObjectNode changes)) {
            throw new Refusal.Invalid("", Text.of("En ändring är ett JSON-objekt.", "A patch is a JSON object."));
        }
        requireKnown(changes, form);
        ObjectNode outcome = json.valueToTree(current);
        merge(outcome, changes);
        T patched = read(outcome, form);
        Set<ConstraintViolation<T>> broken = validator.validate(patched);
        if (!broken.isEmpty()) {
            throw new Refusal.Invalid(violations(broken));
        }
        return patched;
    }

    // What is taken out leaves no trace in the outcome, so it is looked at here; the rest is refused when it is read.
    private static void requireKnown(ObjectNode changes, Class<?> form) {
        List<String> fields = Arrays.stream(form.getRecordComponents())
                .map(RecordComponent::getName)
                .sorted()
                .toList();
        changes.properties().stream()
                .filter(change -> change.getValue().isNull() && !fields.contains(change.getKey()))
                .findFirst()
                .ifPresent(change -> {
                    throw new Refusal.Invalid(
                            change.getKey(),
                            Text.of(
                                    "Fältet finns inte. Fälten här är: %s.",
                                    "There is no such field. The fields here are: %s.", String.join(", ", fields)));
                });
    }

    private <T> T read(ObjectNode outcome, Class<T> form) {
        try {
            return json.treeToValue(outcome, form);
        } catch (JsonProcessingException e) {
            throw new UnreadableJson(e);
        }
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (value instanceof ObjectNode inner) {
                // What is no object yet becomes an empty one, so that nulls within are taken out too.
                if (!(target.get(change.getKey()) instanceof ObjectNode)) {
                    target.putObject(change.getKey());
                }
                merge((ObjectNode) target.get(change.getKey()), inner);
            } else {
                target.set(change.getKey(), value);
            }
        }
    }

    private static <T> List<Violation> violations(Set<ConstraintViolation<T>> broken) {
        return broken.stream()
                .map(violation -> new Violation(
                        Violation.field(violation.getPropertyPath().toString()),
                        new Text(violation.getMessage(), violation.getMessage())))
                .toList();
    }
}

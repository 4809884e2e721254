package se.malbild.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.JDBCException;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;

/// What a failure is called in an answer: its kind, an explanation and what is wrong with the input.
///
/// @param type the kind
/// @param detail an explanation of this very occurrence
/// @param violations what is wrong with the input; empty when that is not the failure
record ProblemWording(ProblemType type, Text detail, List<Violation> violations) {

    private static final int LONGEST_ECHO = 100;

    /// The words for a failure.
    ///
    /// @param failure what was thrown
    /// @param status the HTTP status that it has been given so far
    static ProblemWording of(Throwable failure, int status) {
        return switch (failure) {
            case Refusal.Invalid invalid -> new ProblemWording(invalid.type(), invalid.reason(), invalid.violations());
            case Refusal refusal -> new ProblemWording(refusal.type(), refusal.reason(), List.of());
            case JsonProcessingException json -> ofJson(json);
            case ConstraintViolationException _ ->
                new ProblemWording(ProblemType.INVALID_INPUT, Refusal.Invalid.REASON, List.of());
            // What goes wrong while a body is read comes wrapped.
            case WebApplicationException unread
            when unread.getCause() instanceof JsonProcessingException json -> ofJson(json);
            case WebApplicationException unread
            when unread.getCause() instanceof Refusal refusal ->
                of(refusal, refusal.type().status());
            case UnreadableJson unreadable -> ofJson(unreadable.reason());
            case CharConversionException _ ->
                plain(
                        ProblemType.INVALID_INPUT,
                        "Innehållet är ingen text. Skicka JSON i UTF-8.",
                        "The body is no text. Send JSON in UTF-8.");
            case MalformedMessageException _ -> brokenForm();
            case IOException cut when CutFormMapper.type(cut) == ProblemType.INVALID_INPUT -> brokenForm();
            case StaleStateException _, OptimisticLockException _ ->
                plain(
                        ProblemType.PRECONDITION_FAILED,
                        "Det ändrades av någon annan medan anropet pågick. Hämta det på nytt och försök igen.",
                        "It was changed by somebody else while the request was under way. Fetch it anew and try again.");
            // What was free, or there, when this looked was taken, or gone, when it wrote.
            case org.hibernate.exception.ConstraintViolationException taken
            when TakenMapper.type(taken) == ProblemType.CONFLICT ->
                plain(
                        ProblemType.CONFLICT,
                        "Någon annan skrev samma sak samtidigt, eller tog bort det som anropet gäller. Hämta det som nu finns och försök igen.",
                        "Somebody else wrote the same at the same time, or deleted what this is about. Fetch what is there now and try again.");
            case JDBCException away
            when DatabaseAwayMapper.type(away) == ProblemType.UNAVAILABLE ->
                plain(
                        ProblemType.UNAVAILABLE,
                        "Databasen svarar inte just nu. Försök igen om en stund.",
                        "The database does not answer just now. Try again in a while.");
            // A query parameter that could not be read comes wrapped.
            case NotFoundException _ ->
                plain(
                        ProblemType.NOT_FOUND,
                        "Det finns inget på den adressen. Alla adresser står i API-beskrivningen.",
                        "There is nothing at this address. All addresses are in the API description.");
            case NotAllowedException _ ->
                plain(
                        ProblemType.METHOD_NOT_ALLOWED,
                        "Adressen finns men inte med den metoden.",
                        "The address exists, but not with this method.");
            case NotSupportedException _ ->
                plain(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "Innehållets format (Content-Type) tas inte emot här.",
                        "The media type of the body (Content-Type) is not accepted here.");
            case NotAcceptableException _ ->
                plain(
                        ProblemType.NOT_ACCEPTABLE,
                        "Inget av de format som begärs (Accept) kan lämnas.",
                        "None of the media types asked for (Accept) can be given.");
            case UnauthorizedException _, AuthenticationFailedException _ ->
                plain(
                        ProblemType.UNAUTHENTICATED,
                        "Skicka en giltig åtkomstnyckel: Authorization: Bearer …. Den som kom saknas, har gått ut eller gäller inte här.",
                        "Send a valid access token: Authorization: Bearer …. What came is missing, has expired or is not for this service.");
            default -> ofStatus(status);
        };
    }

    private static ProblemWording brokenForm() {
        return plain(
                ProblemType.INVALID_INPUT,
                "Formuläret (multipart/form-data) är avhugget, eller dess delar går inte att skilja åt. Skicka det på nytt.",
                "The form (multipart/form-data) is cut off, or its parts cannot be told apart. Send it again.");
    }

    private static ProblemWording ofStatus(int status) {
        ProblemType type = ProblemType.ofStatus(status);
        return switch (type) {
            case UNAUTHENTICATED ->
                plain(
                        type,
                        "Skicka en giltig åtkomstnyckel: Authorization: Bearer ….",
                        "Send a valid access token: Authorization: Bearer ….");
            case FORBIDDEN ->
                plain(
                        type,
                        "Den roll som åtkomstnyckeln ger räcker inte. Vilka roller som krävs står i API-beskrivningen.",
                        "The role of the access token does not suffice. The API description says which roles do.");
            case INTERNAL_ERROR ->
                plain(
                        type,
                        "Något gick fel hos oss. Inget har sparats. Ange traceId när du hör av dig.",
                        "Something went wrong on our side. Nothing was saved. Quote the traceId when you contact us.");
            default -> new ProblemWording(type, type.title(), List.of());
        };
    }

    private static ProblemWording ofJson(JsonProcessingException failure) {
        // A body that is refused while it is read (it grows too large) comes wrapped by its reader.
        if (failure.getCause() instanceof Refusal refusal) {
            return of(refusal, refusal.type().status());
        }
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                violated(
                        path(unknown),
                        Text.of(
                                "Fältet finns inte. Fälten här är: %s.",
                                "There is no such field. The fields here are: %s.",
                                unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
            case InvalidFormatException format -> violated(path(format), expected(format));
            case MismatchedInputException mismatch ->
                violated(
                        path(mismatch),
                        Text.of("Värdet har fel typ eller saknas.", "The value is of the wrong type or missing."));
            case JsonMappingException mapping ->
                violated(path(mapping), Text.of("Värdet går inte att läsa.", "The value cannot be read."));
            default ->
                plain(
                        ProblemType.INVALID_INPUT,
                        "Innehållet är inte giltig JSON: rad %d, kolumn %d.".formatted(line(failure), column(failure)),
                        "The body is not valid JSON: line %d, column %d.".formatted(line(failure), column(failure)));
        };
    }

    private static Text expected(InvalidFormatException format) {
        String came = abbreviated(String.valueOf(format.getValue()));
        Class<?> target = format.getTargetType();
        if (target != null && target.isEnum()) {
            String allowed = Arrays.stream(target.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return Text.of(
                    "\"%s\" går inte. Välj bland: %s.", "\"%s\" is not possible. Choose among: %s.", came, allowed);
        }
        return Text.of("\"%s\" har fel form.", "\"%s\" has the wrong form.", came);
    }

    private static String abbreviated(String value) {
        return value.length() <= LONGEST_ECHO ? value : value.substring(0, LONGEST_ECHO) + "…";
    }

    private static String path(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static int line(JsonProcessingException failure) {
        return failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
    }

    private static int column(JsonProcessingException failure) {
        return failure.getLocation() == null ? 1 : failure.getLocation().getColumnNr();
    }

    private static ProblemWording violated(@Nullable String field, Text message) {
        return of(new Refusal.Invalid(field == null ? "" : field, message), ProblemType.INVALID_INPUT.status());
    }

    private static ProblemWording plain(ProblemType type, String swedish, String english) {
        return new ProblemWording(type, new Text(swedish, english), List.of());
    }
}

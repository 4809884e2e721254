package se.malbild.indicator.source.web;

import java.util.List;
import java.util.stream.Stream;
import se.malbild.kit.language.Text;

/// The words for why a source could not be read, for those who wait for its figures.
public final class SourceFailureWording {

    private static final long MEGABYTE = 1024L * 1024;

    private SourceFailureWording() {}

    /// The words of a failure.
    public static Text of(SourceFailure failure) {
        return of(failure.code(), failure.arguments());
    }

    /// The words of a failure that was noted.
    ///
    /// @param code as it was noted; one that is none of the codes is shown as it is
    /// @param given its arguments; what is missing of them is shown as –
    public static Text of(String code, List<String> given) {
        return Stream.of(SourceFailure.Code.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .map(known -> of(known, given))
                .orElseGet(() -> Text.of("Annat fel: %s.", "Other failure: %s.", code));
    }

    /// The words of a failure that was noted.
    ///
    /// @param given its arguments; what is missing of them is shown as –
    public static Text of(SourceFailure.Code code, List<String> given) {
        return switch (code) {
            case UNREACHABLE -> Text.of("%s kunde inte nås.", "%s could not be reached.", one(given));
            case TIMED_OUT ->
                Text.of(
                        "%s svarade inte helt inom %s sekunder.",
                        "%s gave no whole answer within %s seconds.", one(given), two(given));
            case TOO_MANY_REQUESTS ->
                Text.of(
                        "%s svarar att den har fått för många frågor. Frågan ställs igen senare.",
                        "%s answers that it has been asked too often. It is asked again later.", one(given));
            case SOURCE_BROKEN ->
                Text.of(
                        "%s svarade med ett fel hos sig själv (%s).",
                        "%s answered with a fault of its own (%s).", one(given), two(given));
            case REFUSED -> refused(given);
            case REDIRECTED ->
                Text.of(
                        "%s hänvisar till en annan adress, som inte följs: %s. Har källan flyttat ska dess adress i inställningarna ändras.",
                        "%s refers to another address, which is not followed: %s. If the source has moved, its address in the configuration is to be changed.",
                        one(given),
                        three(given));
            case FOREIGN_ADDRESS ->
                Text.of(
                        "En adress ligger utanför den som är inställd för %s och frågas inte: %s.",
                        "An address lies outside the one that is configured for %s, and is not asked: %s.",
                        one(given),
                        two(given));
            case TOO_LARGE ->
                Text.of(
                        "%s svarade med mer än de %s som ett svar får ha.",
                        "%s answered with more than the %s that an answer may have.", one(given), size(two(given)));
            case NOT_JSON ->
                Text.of(
                        "%s svarade med något annat än JSON i UTF-8 (%s). Det börjar: %s",
                        "%s answered with something else than JSON in UTF-8 (%s). It begins: %s",
                        one(given),
                        two(given),
                        three(given));
            case NONSENSE ->
                Text.of(
                        "%s svarade på ett annat sätt än källan beskriver. Där stod: %s",
                        "%s answered in another way than the source documents. There stood: %s",
                        one(given),
                        two(given));
            case PAGE_LOOP ->
                Text.of(
                        "Svaret från %s tar aldrig slut: samma sida kommer igen, %s.",
                        "The answer of %s never ends: the same page comes again, %s.", one(given), two(given));
            case CIRCUIT_OPEN ->
                Text.of(
                        "%s har inte svarat på sistone och frågas inte just nu. Frågan ställs igen senare.",
                        "%s has not answered lately and is not asked just now. It is asked again later.", one(given));
            case INCOMPLETE ->
                Text.of(
                        "Svaret från %s bröts av eller skadades på vägen.",
                        "The answer of %s was cut off or damaged on its way.", one(given));
        };
    }

    private static Text refused(List<String> given) {
        return given.size() > 2 && !given.get(2).isBlank()
                ? Text.of(
                        "%s avvisar frågan (%s) med orden: %s",
                        "%s refuses the question (%s) with the words: %s", one(given), two(given), three(given))
                : Text.of("%s avvisar frågan (%s).", "%s refuses the question (%s).", one(given), two(given));
    }

    private static String size(String bytes) {
        return bytes.matches("[0-9]{7,18}") ? Long.parseLong(bytes) / MEGABYTE + " MB" : bytes + " byte";
    }

    private static String one(List<String> given) {
        return at(given, 0);
    }

    private static String two(List<String> given) {
        return at(given, 1);
    }

    private static String three(List<String> given) {
        return at(given, 2);
    }

    private static String at(List<String> given, int index) {
        return index < given.size() && !given.get(index).isBlank() ? given.get(index) : "–";
    }
}

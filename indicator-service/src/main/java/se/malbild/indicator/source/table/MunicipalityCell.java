package se.malbild.indicator.source.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.malbild.indicator.layout.HeadingText;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.indicator.source.table.MunicipalityFound.Doubtful;
import se.malbild.indicator.source.table.MunicipalityFound.Known;
import se.malbild.indicator.source.table.MunicipalityFound.Other;
import se.malbild.indicator.source.table.MunicipalityFound.Question;
import se.malbild.indicator.source.table.MunicipalityFound.Refused;
import se.malbild.kit.municipality.MunicipalityRegister;

/// Recognises the municipality that a cell names: by code, by name in its many forms, or by both.
@ApplicationScoped
class MunicipalityCell {

    private static final int LONGEST = 200;
    private static final String GOTLAND = "0980";
    private static final String REGION_GOTLAND = "0009";

    private static final Pattern CODE = Pattern.compile("([0-9]{2,4})(?:\\.0)?");
    private static final Pattern CODE_FIRST = Pattern.compile("([0-9]{2,4})[ ,.:;_|-]{1,3}([^0-9 ].*)");
    private static final Pattern CODE_LAST = Pattern.compile("(.*[^0-9 ,;|-])[ ,;|-]{0,3}[(\\[ ]([0-9]{2,4})[)\\]]?");
    private static final Pattern WITH_COUNTY = Pattern.compile("([^,(]+?) ?[,(] ?([^)]+)\\)?");
    private static final Pattern BETWEEN = Pattern.compile(" ?[/&+,;] ?| och | samt | and ");
    private static final Pattern LINES = Pattern.compile("\\R");

    private final MunicipalityNames names;

    @Inject
    MunicipalityCell(MunicipalityRegister register) {
        this.names = new MunicipalityNames(register);
    }

    /// Reads a cell of names or codes, as it stands.
    MunicipalityFound read(String text) {
        String plain = text.length() > LONGEST * 2 ? "" : HeadingText.plain(text);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return MunicipalityFound.Refused.UNKNOWN;
        }
        Matcher code = CODE.matcher(plain);
        if (code.matches()) {
            return ofCode(code.group(1));
        }
        Matcher first = CODE_FIRST.matcher(plain);
        if (first.matches()) {
            return together(first.group(1), first.group(2));
        }
        Matcher withCounty = WITH_COUNTY.matcher(plain);
        if (withCounty.matches()
                && ofName(withCounty.group(1)) instanceof Known(String id)
                && names.isCountyOf(MunicipalityNames.key(withCounty.group(2)), id)) {
            return new Known(id);
        }
        if (names.isOtherAlone(MunicipalityNames.key(plain))) {
            return MunicipalityFound.Other.OTHER;
        }
        Matcher last = CODE_LAST.matcher(plain);
        if (last.matches()) {
            return together(last.group(2), last.group(1));
        }
        MunicipalityFound found = ofName(plain);
        return found.equals(MunicipalityFound.Refused.UNKNOWN) ? ofSeveral(text, plain) : found;
    }

    /// Reads a cell of codes alone, in which counties can have one digit.
    MunicipalityFound readCode(String text) {
        String plain = HeadingText.plain(text);
        boolean oneDigit = plain.length() == 1 && names.isCountyCode("0" + plain);
        return oneDigit ? MunicipalityFound.Other.OTHER : read(text);
    }

    /// Holds what a column of codes says against what a column of names says.
    MunicipalityFound together(MunicipalityFound code, String codeText, MunicipalityFound name, String nameText) {
        if (codeText.isBlank()) {
            return name;
        }
        if (nameText.isBlank() || isGarbled(nameText)) {
            return code;
        }
        return switch (code) {
            case Known(String id)
            when name instanceof Doubtful doubtful && isOtherName(doubtful, id) ->
                new Doubtful(
                        Question.LOSES_DIACRITICS,
                        id,
                        doubtful.id(),
                        List.of(names.shown(id), names.shown(doubtful.id())));
            case Known(String id) when means(name, id) -> code;
            case Known(String id) -> differ(names.shown(id), nameText);
            case Other other
            when name instanceof Refused(Code problem, List<String> none) && problem == Code.SEVERAL_MUNICIPALITIES ->
                name;
            case Other other -> code;
            case Doubtful doubtful -> name;
            case Refused refused ->
                name instanceof Known ? differ(codeText, nameText) : name instanceof Other ? name : code;
        };
    }

    /// As people are told of it: `Habo (0643)`.
    String shown(String id) {
        return names.shown(id);
    }

    /// True when the cell names a municipality by letters that its name has not: `Vaxjo`.
    boolean lacksMarks(String text) {
        String name = nameIn(text);
        return !name.isEmpty() && read(text) instanceof Known && names.exact(name) == null;
    }

    private static String nameIn(String text) {
        return MunicipalityNames.key(text).replaceAll("[0-9()\\[\\]]", "").strip();
    }

    private MunicipalityFound ofCode(String digits) {
        if (digits.length() == 2) {
            return names.isCountyCode(digits) ? MunicipalityFound.Other.OTHER : MunicipalityFound.Refused.UNKNOWN;
        }
        String id = digits.length() == 3 ? "0" + digits : digits;
        if (names.knows(id)) {
            return new Known(id);
        }
        boolean region = digits.length() == 4 && digits.startsWith("00") && names.isCountyCode(digits.substring(2));
        return region ? MunicipalityFound.Other.OTHER : MunicipalityFound.Refused.UNKNOWN;
    }

    private MunicipalityFound together(String digits, String name) {
        MunicipalityFound found = ofName(HeadingText.plain(name));
        // "12 Malmö" is a place in a list rather than the county 12.
        if (digits.length() == 2) {
            return (found instanceof Other && names.isCountyCode(digits)) || isCounty(digits, name)
                    ? MunicipalityFound.Other.OTHER
                    : MunicipalityFound.Refused.UNKNOWN;
        }
        MunicipalityFound code = ofCode(digits);
        if (code instanceof Refused && found instanceof Refused) {
            return MunicipalityFound.Refused.UNKNOWN;
        }
        return together(code, digits, found, name);
    }

    private boolean isCounty(String digits, String name) {
        String key = MunicipalityNames.key(name);
        String id = names.exact(key);
        return names.isCountyCode(digits) && id != null && id.startsWith(digits) && names.isCountyOf(key, id);
    }

    private MunicipalityFound ofName(String plain) {
        String key = MunicipalityNames.key(plain);
        String id = names.exact(key);
        Set<String> stripped = names.withoutMarks(key);
        if (id != null) {
            return stripped.size() == 1 || hasMarks(key)
                    ? new Known(id)
                    : doubtful(Question.KEEPS_DIACRITICS, id, stripped);
        }
        if (key.equals(MunicipalityNames.REGION_GOTLAND)) {
            return new Doubtful(
                    Question.LISTS_REGIONS,
                    GOTLAND,
                    REGION_GOTLAND,
                    List.of(names.shown(GOTLAND), "Region Gotland (" + REGION_GOTLAND + ")"));
        }
        if (names.isOther(key)) {
            return MunicipalityFound.Other.OTHER;
        }
        // Only letters that lost their marks: a mark that the name never had makes it another name.
        if (stripped.size() == 1 && !hasMarks(key)) {
            return new Known(stripped.iterator().next());
        }
        return MunicipalityFound.Refused.UNKNOWN;
    }

    private MunicipalityFound ofSeveral(String text, String plain) {
        List<String> lines = LINES.splitAsStream(text)
                .map(HeadingText::plain)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> parts = lines.size() > 1 ? lines : List.of(BETWEEN.split(plain));
        if (parts.size() < 2) {
            parts = twoNames(plain);
        }
        List<MunicipalityFound> found = parts.stream().map(this::ofName).toList();
        boolean allAre =
                parts.size() > 1 && found.stream().allMatch(part -> part instanceof Known || part instanceof Doubtful);
        return allAre
                ? new Refused(Code.SEVERAL_MUNICIPALITIES, List.of(String.join(", ", parts)))
                : MunicipalityFound.Refused.UNKNOWN;
    }

    private List<String> twoNames(String plain) {
        for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
            List<String> halves = List.of(plain.substring(0, space), plain.substring(space + 1));
            if (halves.stream().map(this::ofName).allMatch(Known.class::isInstance)) {
                return halves;
            }
        }
        return List.of();
    }

    private Doubtful doubtful(Question question, String id, Set<String> all) {
        List<String> ids = new ArrayList<>(all);
        ids.remove(id);
        ids.addFirst(id);
        return new Doubtful(
                question, id, ids.get(1), ids.stream().map(names::shown).toList());
    }

    // "Habo" beside the code of Håbo is that name when the file leaves out its marks, else it is another one.
    private static boolean isOtherName(Doubtful name, String id) {
        return name.question() == Question.KEEPS_DIACRITICS
                && !name.id().equals(id)
                && name.otherId().equals(id);
    }

    private static boolean means(MunicipalityFound name, String id) {
        return switch (name) {
            case Known(String named) -> named.equals(id);
            case Doubtful doubtful ->
                doubtful.id().equals(id) || doubtful.otherId().equals(id);
            case Other other -> false;
            case Refused refused -> false;
        };
    }

    private static MunicipalityFound differ(String code, String name) {
        return new Refused(Code.CODE_AND_NAME_DIFFER, List.of(code, HeadingText.plain(name)));
    }

    // What an encoding has spoilt says nothing against the code.
    private static boolean isGarbled(String name) {
        return name.indexOf('\uFFFD') >= 0 || name.indexOf('?') >= 0;
    }

    /// True when letters of it have marks: å, ä, ö, é.
    static boolean hasMarks(@Nullable String key) {
        return key != null && key.chars().anyMatch(c -> c > 127 && Character.isLetter(c));
    }
}

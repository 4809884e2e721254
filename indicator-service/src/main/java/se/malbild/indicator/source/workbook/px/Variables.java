package se.malbild.indicator.source.workbook.px;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.workbook.UnreadableFile;

/// Makes out the dimensions of the table from its keywords.
final class Variables {

    private final Keywords keywords;

    Variables(Keywords keywords) {
        this.keywords = keywords;
    }

    List<Variable> stub() throws UnreadableFile {
        return of("STUB");
    }

    List<Variable> heading() throws UnreadableFile {
        return of("HEADING");
    }

    private List<Variable> of(String part) throws UnreadableFile {
        List<String> names = keywords.main(part).map(Keyword::values).orElse(List.of());
        List<String> shown = keywords.shown(part)
                .map(Keyword::values)
                .filter(values -> values.size() == names.size())
                .orElse(names);
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            variables.add(variable(names.get(i), shown.get(i)));
        }
        return variables;
    }

    private Variable variable(String name, String shown) throws UnreadableFile {
        Keyword main = keywords.main("VALUES", name)
                .or(() -> keywords.main("TIMEVAL", name))
                .orElseThrow(() -> new UnreadableFile(Code.KEYWORD_MISSING, "VALUES(\"" + name + "\")"));
        Keyword texts = keywords.shown("VALUES", shown).orElse(main);
        Keyword codes = keywords.shown("CODES", shown)
                .or(() -> keywords.main("CODES", name))
                .or(() -> keywords.main("TIMEVAL", name))
                .orElse(main);
        for (Keyword other : List.of(texts, codes)) {
            if (other.values().size() != main.values().size()) {
                throw KeywordReader.damaged(other.line());
            }
        }
        return new Variable(shown, texts.values(), codes.values(), keys(name, main));
    }

    private List<String> keys(String name, Keyword texts) {
        Optional<String> kind = keywords.main("KEYS", name)
                .map(Keyword::values)
                .filter(values -> !values.isEmpty())
                .map(List::getFirst);
        if (kind.isEmpty()) {
            return List.of();
        }
        return kind.get().equalsIgnoreCase("CODES")
                ? keywords.main("CODES", name).map(Keyword::values).orElse(texts.values())
                : texts.values();
    }
}

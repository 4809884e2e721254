package se.malbild.indicator.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.malbild.indicator.source.ProblemWording;
import se.malbild.indicator.source.ReadingProblem;
import se.malbild.indicator.source.ReadingProblem.Code;
import se.malbild.kit.language.Text;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.UnreadableFile;

class UnreadableFileTest {

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(
                        new UnreadableFile(Code.TOO_MANY_COLUMNS, "2000", "7"),
                        new Text("Fler än 2000 kolumner på rad 7.", "More than 2000 columns in row 7.")),
                Arguments.of(
                        new UnreadableFile(Code.ROW_TOO_LONG, "100000", "7"),
                        new Text(
                                "Fler än 100000 tecken i en cell eller på rad 7. Kanske saknas radbrytningar, eller ett"
                                        + " avslutande citattecken.",
                                "More than 100000 characters in a cell or in row 7. Line breaks may be missing, or a"
                                        + " closing quotation mark.")),
                Arguments.of(
                        new UnreadableFile(Code.UNCLOSED_QUOTE, "7"),
                        new Text(
                                "Ett citattecken på rad 7 avslutas aldrig, eller följs av något annat än en avgränsare.",
                                "A quotation mark in row 7 is never closed, or is followed by something else than a"
                                        + " separator.")),
                Arguments.of(
                        new UnreadableFile(Code.UNREASONABLE_SIZE, "2 GiB"),
                        new Text(
                                "Filen är ovanligt stor uppackad, eller ovanligt hårt packad, och läses därför inte (gräns: 2 GiB). Ta bort blad och rader som inte behövs, eller spara tabellen som csv.",
                                "The file is unusually large when unpacked, or unusually tightly packed, and is not read (limit: 2 GiB). Remove sheets and rows that are not needed, or save the table as csv.")),
                Arguments.of(
                        new UnreadableFile(Code.KEYWORD_MISSING, "DATA"),
                        new Text("Px-filen saknar nyckelordet DATA.", "The px file lacks the keyword DATA.")),
                Arguments.of(
                        new UnreadableFile(Code.DAMAGED_PX, "7"),
                        new Text(
                                "Px-filen är skadad eller avhuggen vid rad 7. Hämta den på nytt.",
                                "The px file is damaged or cut off at line 7. Fetch it again.")),
                Arguments.of(
                        new UnreadableFile(Code.DATA_COUNT_DIFFERS, "8", "7"),
                        new Text(
                                "Px-filen ska ha 8 värden men har 7, så det är oklart vad varje värde gäller.",
                                "The px file should have 8 values but has 7, so it is unclear what each of them is"
                                        + " about.")));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void saysWhatIsWrongWithTheFileAsAWhole(UnreadableFile unreadable, Text words) {
        assertThat(ReadingProblem.of(unreadable).place()).isEqualTo(Place.WHOLE_FILE);
        assertThat(ProblemWording.of(ReadingProblem.of(unreadable))).isEqualTo(words);
    }
}

package se.malbild.indicator.source;

import java.util.List;
import se.malbild.indicator.source.web.SourceFailureWording;
import se.malbild.kit.language.Text;

/// The words of problems: what is wrong, and what was expected.
public final class ProblemWording {

    private ProblemWording() {}

    public static Text of(ReadingProblem problem) {
        List<String> given = problem.arguments();
        return switch (problem.code()) {
            case EMPTY_FILE -> new Text("Filen är tom.", "The file is empty.");
            case NOT_A_TABLE ->
                new Text(
                        "Filen är ingen tabell: inga rader och kolumner hittades. Skicka csv, tsv, xlsx eller px.",
                        "The file is no table: no rows and columns were found. Send csv, tsv, xlsx or px.");
            case DAMAGED_WORKBOOK ->
                new Text(
                        "Filen är skadad eller avhuggen och går inte att läsa. Spara den på nytt och skicka den igen.",
                        "The file is damaged or cut off and cannot be read. Save it again and send it again.");
            case OLD_WORKBOOK ->
                new Text(
                        "Filen är sparad i ett gammalt Excelformat (xls) eller är lösenordsskyddad. Spara den som xlsx utan lösenord.",
                        "The file is of an old Excel format (xls) or is protected by a password. Save it as xlsx without one.");
            case UNREASONABLE_SIZE ->
                Text.of(
                        "Filen är ovanligt stor uppackad, eller ovanligt hårt packad, och läses därför inte (gräns: %s). Ta bort blad och rader som inte behövs, eller spara tabellen som csv.",
                        "The file is unusually large when unpacked, or unusually tightly packed, and is not read (limit: %s). Remove sheets and rows that are not needed, or save the table as csv.",
                        one(given));
            case FORBIDDEN_CONTENT ->
                Text.of(
                        "Filen hänvisar till annat utanför sig själv (%s) och läses därför inte.",
                        "The file refers to something outside of itself (%s) and is not read.", one(given));
            case TOO_MANY_COLUMNS ->
                given.size() < 2
                        ? Text.of("Raden har fler än %s kolumner.", "The row has more than %s columns.", one(given))
                        : Text.of(
                                "Fler än %s kolumner på rad %s.",
                                "More than %s columns in row %s.", one(given), two(given));
            case ROW_TOO_LONG ->
                Text.of(
                        "Fler än %s tecken i en cell eller på rad %s. Kanske saknas radbrytningar, eller ett avslutande citattecken.",
                        "More than %s characters in a cell or in row %s. Line breaks may be missing, or a closing quotation mark.",
                        one(given),
                        two(given));
            case UNCLOSED_QUOTE ->
                Text.of(
                        "Ett citattecken på rad %s avslutas aldrig, eller följs av något annat än en avgränsare.",
                        "A quotation mark in row %s is never closed, or is followed by something else than a separator.",
                        one(given));
            case KEYWORD_MISSING ->
                Text.of("Px-filen saknar nyckelordet %s.", "The px file lacks the keyword %s.", one(given));
            case DAMAGED_PX ->
                Text.of(
                        "Px-filen är skadad eller avhuggen vid rad %s. Hämta den på nytt.",
                        "The px file is damaged or cut off at line %s. Fetch it again.", one(given));
            case DATA_COUNT_DIFFERS ->
                Text.of(
                        "Px-filen ska ha %s värden men har %s, så det är oklart vad varje värde gäller.",
                        "The px file should have %s values but has %s, so it is unclear what each of them is about.",
                        one(given),
                        two(given));
            case LAYOUT_NOT_RECOGNISED -> RecognitionWording.of(given);
            case SHEET_NOT_FOUND ->
                Text.of(
                        "Arbetsboken har inget blad som heter %s; den har %s.",
                        "The workbook has no sheet named %s; it has %s.", one(given), two(given));
            case SHEET_NOT_READ ->
                Text.of(
                        "Också bladet %s passar layouten. Bara %s lästes; skicka det andra för sig, eller ange bladet (sheet).",
                        "The sheet %s fits the layout too. %s alone was read; send the other by itself, or state the sheet (sheet).",
                        one(given),
                        two(given));
            case HEADER_NOT_FOUND -> {
                Text column = ColumnWording.of(one(given));
                yield new Text(
                        "Ingen rubrikrad hittades: ingen rad har " + column.swedish() + ".",
                        "No header row was found: no row has " + column.english() + ".");
            }
            case COLUMN_MISSING -> {
                Text column = ColumnWording.of(one(given));
                String row = two(given);
                yield ColumnWording.isKind(one(given))
                        ? new Text(
                                "Tabellen vars rubrikrad är rad " + row + " saknar " + column.swedish() + ".",
                                "The table with its header in row " + row + " lacks " + column.english() + ".")
                        : Text.of(
                                "Rubriken %s saknas på rubrikraden, rad %s.",
                                "The heading %s is missing in the header, row %s.", one(given), row);
            }
            case COLUMN_TWICE ->
                Text.of(
                        "Rubriken %s står flera gånger på rubrikraden, rad %s, så det är oklart vilken kolumn som menas.",
                        "The heading %s stands several times in the header, row %s, so it is unclear which column is meant.",
                        one(given),
                        two(given));
            case NO_FIGURES ->
                new Text(
                        "Rubrikraden hittades, men inga värden under den.",
                        "The header was found, but no figures below it.");
            case YEAR_NOT_FOUND ->
                Text.of(
                        "Inget år hittades på rubrikraden, rad %s. Ange utgåvans år (edition).",
                        "No year was found in the header, row %s. State the year of the edition (edition).",
                        one(given));
            case EDITION_DIFFERS ->
                Text.of(
                        "Angiven utgåva är %s, men filens är %s.",
                        "The stated edition is %s, but that of the file is %s.", one(given), two(given));
            case LAYOUT_NOT_FOR_EDITION ->
                Text.of(
                        "Layouten gäller för utgåvorna %s, men filen är utgåvan %s. Ange en annan layout, eller ingen.",
                        "The layout holds for the editions %s, but the file is the edition %s. State another layout, or none.",
                        one(given),
                        two(given));
            case FIGURES_ARE_PERIODS ->
                Text.of(
                        "Kolumnen %s har bara perioder där värden väntades, samma som värdena skulle gälla. Inget sparades.",
                        "The column %s has only periods where figures were expected, the same as those the figures would be about. Nothing was kept.",
                        one(given));
            case INDICATOR_NOT_STATED ->
                new Text(
                        "Varken filen eller layouten säger vilken indikator värdena hör till. Ange indikator.",
                        "Neither the file nor the layout says of which indicator the figures are. State the indicator.");
            case INDICATOR_DIFFERS ->
                Text.of(
                        "Angiven indikator är %s, men filens är %s.",
                        "The stated indicator is %s, but that of the file is %s.", one(given), two(given));
            case SPLIT_FIGURES ->
                Text.of(
                        "Kolumnen %s, rad %s, delar upp värdena på något som layouten inte känner. Ta ut tabellen utan den, eller låt layouten välja rader (keep).",
                        "The column %s, row %s, splits the figures by something that the layout does not know. Take the table out without it, or let the layout choose rows (keep).",
                        one(given),
                        two(given));
            case OTHER_TABLE_BELOW ->
                Text.of(
                        "En annan tabell börjar här: %s (rad %s). Dess indikator är okänd eller en annan än den angivna, så inget av den sparades. Skicka den för sig.",
                        "Another table begins here: %s (row %s). Its indicator is not known or another than stated, so nothing of it was kept. Send it by itself.",
                        one(given),
                        two(given));
            case GENDER_NOT_READ ->
                Text.of(
                        "Texten %s (rad %s) säger att värdena gäller bara kvinnor eller bara män, men layouten läser inget kön, så de sparades inte som totalt. Ange kön i layouten eller i en egen kolumn.",
                        "The text %s (row %s) says that the figures are of women alone or men alone, but the layout reads no gender, so they were not kept as totals. Give the gender in the layout or in a column of its own.",
                        one(given),
                        two(given));
            case MORE_CELLS_THAN_HEADINGS ->
                Text.of(
                        "Raden har %s celler men rubrikraden bara %s, så det är oklart vilken rubrik som gäller vilket värde. Kanske är kommatecken både decimaltecken och avgränsare; spara filen med semikolon som avgränsare.",
                        "The row has %s cells but the header only %s, so it is unclear which heading is of which figure. The comma may be both decimal mark and separator; save the file with semicolons as separators.",
                        one(given),
                        two(given));
            case UNKNOWN_MUNICIPALITY ->
                problem.found().isBlank()
                        ? new Text(
                                "Cellen där kommunen ska stå är tom. Skriv kommunens namn eller SCB:s kod på varje rad med värden.",
                                "The cell of the municipality is empty. Write the municipality's name or its code at Statistics Sweden in each row with figures.")
                        : new Text(
                                "Ingen kommun heter så. Skriv kommunens namn eller SCB:s kod.",
                                "No municipality is named that. Write the municipality's name or its code at Statistics Sweden.");
            case AMBIGUOUS_MUNICIPALITY ->
                Text.of(
                        "Det kan vara flera: %s. Skriv SCB:s kod.",
                        "It may be one of several: %s. Write the code of Statistics Sweden.", one(given));
            case SEVERAL_MUNICIPALITIES ->
                Text.of(
                        "Flera kommuner står i samma cell: %s. Ge dem var sin rad.",
                        "Several municipalities stand in one cell: %s. Give each a row of its own.", one(given));
            case MUNICIPALITY_NOT_IN_TITLE ->
                new Text(
                        "Layouten väntar kommunens namn i en titel eller bladets namn, men ingen kommun står där. Skriv till exempel Hedemora kommun överst.",
                        "The layout expects the municipality's name in a title or in the name of the sheet, but none stands there. Write Hedemora kommun at the top, for example.");
            case CODE_AND_NAME_DIFFER ->
                Text.of(
                        "Koden är %s, men namnet är %s.",
                        "The code is that of %s, but the name is %s.", one(given), two(given));
            case MUNICIPALITY_NOT_YOURS ->
                new Text(
                        "Din åtkomstnyckel ger inte rätt att lämna värden för den kommunen.",
                        "Your access token does not let you write values of that municipality.");
            case UNKNOWN_INDICATOR ->
                new Text(
                        "Ingen indikator i katalogen heter så, och layouten nämner den inte.",
                        "No indicator of the catalogue is named that, and the layout does not mention it.");
            case NOT_A_PERIOD ->
                new Text(
                        "Ett år, ett kvartal eller en månad väntades, till exempel 2024, 2024K1 eller 2024-06.",
                        "A year, a quarter or a month was expected, such as 2024, 2024Q1 or 2024-06.");
            case IMPLAUSIBLE_PERIOD ->
                Text.of(
                        "Perioden är orimlig: den ska ligga mellan 1900 och %s.",
                        "The period is implausible: it should lie between 1900 and %s.", one(given));
            case NOT_A_GENDER ->
                new Text(
                        "Kvinnor, män eller totalt väntades (K, M, T).", "Women, men or total was expected (K, M, T).");
            case NOT_A_NUMBER ->
                new Text(
                        "Ett tal väntades, med komma eller punkt som decimaltecken, eller ett tecken för att värde saknas.",
                        "A number was expected, with a decimal comma or point, or a mark for a missing value.");
            case AMBIGUOUS_NUMBER ->
                Text.of(
                        "Talet kan läsas som %s eller som %s. Ange decimaltecken i layouten.",
                        "The number can be read as %s or as %s. State the decimal mark in the layout.",
                        one(given),
                        two(given));
            case INTERVAL ->
                new Text(
                        "Ett intervall står där ett enda tal väntades.",
                        "An interval stands where a single number was expected.");
            case MARK_NOT_EXPLAINED ->
                Text.of(
                        "Talet har märket %s, som ingen fotnot i filen förklarar, så det är oklart vad det gäller. Ta bort märket, eller låt layouten räkna upp det (marks).",
                        "The number has the mark %s, which no footnote of the file explains, so it is unclear what it is of. Remove the mark, or let the layout list it (marks).",
                        one(given));
            case MARK_SAYS_OTHERWISE ->
                Text.of(
                        "Talet har märket %s, och fotnoten säger att det gäller något annat: %s. Talet sparades inte. Flytta det till rätt plats, eller låt layouten räkna upp märket (marks).",
                        "The number has the mark %s, and the footnote says that it is of something else: %s. It was not kept. Move it to where it belongs, or let the layout list the mark (marks).",
                        one(given),
                        two(given));
            case CELL_ERROR ->
                new Text(
                        "Cellens formel har gett ett fel i stället för ett tal.",
                        "The cell's formula has given an error instead of a number.");
            case FORMULA_WITHOUT_VALUE ->
                new Text(
                        "Cellen är en formel vars resultat inte är sparat. Öppna arbetsboken i Excel, spara den och skicka den igen.",
                        "The cell is a formula whose result is not saved. Open the workbook in Excel, save it and send it again.");
            case UNIT_DIFFERS ->
                Text.of(
                        "Filen har enheten %s, men indikatorn mäts i %s. Räkna om värdena, eller välj en annan indikator.",
                        "The file has the unit %s, but the indicator is measured in %s. Convert the figures, or choose another indicator.",
                        one(given),
                        two(given));
            case OFF_SCALE ->
                Text.of(
                        "Värdet ligger utanför skalan för %s: %s.",
                        "The value is off the scale of %s: %s.", one(given), two(given));
            case OUTSIDE_DEFINITION ->
                Text.of(
                        "%s finns bara för %s. Kanske gäller värdet en annan indikator: den definition som gällde då.",
                        "There is %s for %s alone. The figure may be of another indicator: the definition of that time.",
                        one(given),
                        two(given));
            case EDITION_NEVER_PUBLISHED ->
                Text.of(
                        "%s: enligt katalogen kom ingen utgåva för %s. Kanske står fel år i filen; annars rättas utgåvan i katalogen.",
                        "%s: according to the catalogue no edition of %s was published. The file may have the wrong year; otherwise the edition is mended in the catalogue.",
                        one(given),
                        two(given));
            case NOT_DIVIDED_BY_GENDER ->
                Text.of(
                        "%s delas inte upp efter kön, men värdet gäller %s (K är kvinnor, M är män).",
                        "%s is not divided by gender, but the figure is of %s (K are women, M are men).",
                        one(given),
                        two(given));
            case SUM_DIFFERS ->
                Text.of(
                        "Summan stämmer inte: delarna blir %s. Kolumnerna kan vara förskjutna, så inget värde på raden sparades.",
                        "The sum does not add up: the parts make %s. Columns may be shifted, so no value of the row was kept.",
                        one(given));
            case CONTRADICTION ->
                Text.of(
                        "Samma värde står flera gånger och olika: %s, %s, %s. Inget av dem sparades.",
                        "The same value stands several times and differs: %s, %s, %s. None of them was kept.",
                        three(given),
                        one(given),
                        two(given));
            case CROSS_CHECK_DIFFERS ->
                Text.of(
                        "%s, %s: ett annat värde, %s, är känt från den källa som gäller för indikatorn. Det som stod här sparades inte.",
                        "%s, %s: another value, %s, is known from the source that counts for the indicator. What stood here was not kept.",
                        one(given),
                        two(given),
                        three(given));
            case OLDER_EDITION ->
                Text.of(
                        "%s, %s: det värde som gäller, %s, publicerades senare än den här utgåvan. Det som stod här sparades inte.",
                        "%s, %s: the value that counts, %s, was published later than this edition. What stood here was not kept.",
                        one(given),
                        two(given),
                        three(given));
            case ABSENCE_NOT_TRUSTED ->
                new Text(
                        "Layouten är fullständig, men rader har avvisats, så inget värde drogs tillbaka för att det saknas i filen.",
                        "The layout is complete, but rows were refused, so no value was withdrawn for being absent from the file.");
            case UNDO_CONFLICT ->
                Text.of(
                        "%s, %s: värdet har ändrats igen sedan importen och lämnades som det är.",
                        "%s, %s: the value has changed again since the import and was left as it is.",
                        one(given),
                        two(given));
            case ENDINGS_NOT_TRUSTED ->
                Text.of(
                        "%s: källan lämnar inte längre ut %s av %s kända värden (%s). Så mycket dras sällan tillbaka på en gång, så värdena står kvar. Är de verkligen tillbakadragna: hämta dem igen med withdrawalsConfirmed.",
                        "%s: the source does not give out %s of %s known values any more (%s). So much is seldom withdrawn at once, so the values stand. If they really are withdrawn, fetch them again with withdrawalsConfirmed.",
                        one(given),
                        two(given),
                        three(given),
                        at(given, 3));
            case PORTION_NOT_HAD -> {
                Text why = given.size() < 2
                        ? new Text("–", "–")
                        : SourceFailureWording.of(two(given), given.subList(2, given.size()));
                yield new Text(
                        "Källan lämnade inte ut %s, så det som är känt därifrån står kvar. %s"
                                .formatted(one(given), why.swedish()),
                        "The source did not give out %s, so what is known of it stands. %s"
                                .formatted(one(given), why.english()));
            }
            case YEARS_WITHOUT_TABLE,
                    TABLE_FOLLOWED,
                    YEARS_NOT_IN_TABLE,
                    YEARS_NOT_YET_IN_TABLE,
                    TABLE_DISCONTINUED,
                    CODES_NOT_IN_TABLE,
                    CELL_NOT_UNDERSTOOD,
                    ANSWER_NOT_READ -> TableWording.of(problem);
            case ANSWER_DAMAGED,
                    FIGURE_MISSHAPED,
                    KPI_NOT_ASKED_FOR,
                    MUNICIPALITY_NOT_ASKED_FOR,
                    PERIOD_NOT_ASKED_FOR,
                    YEAR_NOT_A_NUMBER,
                    VALUE_NOT_A_NUMBER,
                    NUMBER_UNREASONABLE -> FetchWording.of(problem);
            case KPIS_NOT_TOLD,
                    KPI_VANISHED,
                    KPI_CAME_BACK,
                    KPI_RETITLED,
                    KPI_REDEFINED,
                    KPI_DIVIDED_BY_GENDER,
                    KPI_NO_LONGER_DIVIDED,
                    KPI_PUBLICATION_MOVED,
                    KPI_NEXT_PUBLICATION,
                    KPI_CHANGED,
                    KPI_MISSHAPED -> KpiWording.of(problem);
        };
    }

    static String one(List<String> given) {
        return at(given, 0);
    }

    static String two(List<String> given) {
        return at(given, 1);
    }

    static String three(List<String> given) {
        return at(given, 2);
    }

    // Words that lack a detail say more than none at all.
    private static String at(List<String> given, int index) {
        return index < given.size() && !given.get(index).isBlank() ? given.get(index) : "–";
    }
}

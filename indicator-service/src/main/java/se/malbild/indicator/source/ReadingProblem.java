package se.malbild.indicator.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.malbild.kit.workbook.Place;
import se.malbild.kit.workbook.UnreadableFile;

/// Something that could not be read, or must not be kept.
///
/// @param code what kind
/// @param place where
/// @param found what stood there; empty when nothing did
/// @param arguments what the words of the code need
public record ReadingProblem(Code code, Place place, String found, List<String> arguments) {

    // What is told and refuses nothing: of what was left out, and of what the source says of its figures.
    private static final Set<Code> OMISSIONS =
            EnumSet.of(Code.ABSENCE_NOT_TRUSTED, Code.SHEET_NOT_READ, Code.PORTION_NOT_HAD, Code.CODES_NOT_IN_TABLE);
    private static final Set<Code> NOTICES = EnumSet.of(
            Code.YEARS_WITHOUT_TABLE,
            Code.TABLE_FOLLOWED,
            Code.YEARS_NOT_IN_TABLE,
            Code.YEARS_NOT_YET_IN_TABLE,
            Code.TABLE_DISCONTINUED,
            Code.KPIS_NOT_TOLD,
            Code.KPI_VANISHED,
            Code.KPI_CAME_BACK,
            Code.KPI_RETITLED,
            Code.KPI_REDEFINED,
            Code.KPI_DIVIDED_BY_GENDER,
            Code.KPI_NO_LONGER_DIVIDED,
            Code.KPI_PUBLICATION_MOVED,
            Code.KPI_NEXT_PUBLICATION,
            Code.KPI_CHANGED,
            Code.KPI_MISSHAPED);

    /// The kinds of problem. How they are worded is decided when they are read.
    public enum Code {
        EMPTY_FILE,
        NOT_A_TABLE,
        DAMAGED_WORKBOOK,
        OLD_WORKBOOK,
        UNREASONABLE_SIZE,
        FORBIDDEN_CONTENT,
        TOO_MANY_COLUMNS,
        ROW_TOO_LONG,
        UNCLOSED_QUOTE,
        KEYWORD_MISSING,
        DAMAGED_PX,
        DATA_COUNT_DIFFERS,
        LAYOUT_NOT_RECOGNISED,
        SHEET_NOT_FOUND,
        SHEET_NOT_READ,
        HEADER_NOT_FOUND,
        COLUMN_MISSING,
        COLUMN_TWICE,
        NO_FIGURES,
        YEAR_NOT_FOUND,
        EDITION_DIFFERS,
        LAYOUT_NOT_FOR_EDITION,
        FIGURES_ARE_PERIODS,
        INDICATOR_NOT_STATED,
        INDICATOR_DIFFERS,
        SPLIT_FIGURES,
        OTHER_TABLE_BELOW,
        GENDER_NOT_READ,
        MORE_CELLS_THAN_HEADINGS,
        UNKNOWN_MUNICIPALITY,
        AMBIGUOUS_MUNICIPALITY,
        SEVERAL_MUNICIPALITIES,
        MUNICIPALITY_NOT_IN_TITLE,
        CODE_AND_NAME_DIFFER,
        MUNICIPALITY_NOT_YOURS,
        UNKNOWN_INDICATOR,
        NOT_A_PERIOD,
        IMPLAUSIBLE_PERIOD,
        NOT_A_GENDER,
        NOT_A_NUMBER,
        AMBIGUOUS_NUMBER,
        INTERVAL,
        MARK_NOT_EXPLAINED,
        MARK_SAYS_OTHERWISE,
        CELL_ERROR,
        FORMULA_WITHOUT_VALUE,
        UNIT_DIFFERS,
        OFF_SCALE,
        OUTSIDE_DEFINITION,
        EDITION_NEVER_PUBLISHED,
        NOT_DIVIDED_BY_GENDER,
        SUM_DIFFERS,
        CONTRADICTION,
        CROSS_CHECK_DIFFERS,
        OLDER_EDITION,
        ABSENCE_NOT_TRUSTED,
        ENDINGS_NOT_TRUSTED,
        UNDO_CONFLICT,
        PORTION_NOT_HAD,
        YEARS_WITHOUT_TABLE,
        TABLE_FOLLOWED,
        YEARS_NOT_IN_TABLE,
        YEARS_NOT_YET_IN_TABLE,
        TABLE_DISCONTINUED,
        CODES_NOT_IN_TABLE,
        CELL_NOT_UNDERSTOOD,
        ANSWER_NOT_READ,
        ANSWER_DAMAGED,
        FIGURE_MISSHAPED,
        KPI_NOT_ASKED_FOR,
        MUNICIPALITY_NOT_ASKED_FOR,
        PERIOD_NOT_ASKED_FOR,
        YEAR_NOT_A_NUMBER,
        VALUE_NOT_A_NUMBER,
        NUMBER_UNREASONABLE,
        KPIS_NOT_TOLD,
        KPI_VANISHED,
        KPI_CAME_BACK,
        KPI_RETITLED,
        KPI_REDEFINED,
        KPI_DIVIDED_BY_GENDER,
        KPI_NO_LONGER_DIVIDED,
        KPI_PUBLICATION_MOVED,
        KPI_NEXT_PUBLICATION,
        KPI_CHANGED,
        KPI_MISSHAPED
    }

    /// True when nothing at all can be read of the file.
    public boolean endsTheRun() {
        return place.equals(Place.WHOLE_FILE) && !isRemark();
    }

    /// True when it asks somebody to decide. There is at most one of each indicator.
    public boolean asksSomebody() {
        return code == Code.ENDINGS_NOT_TRUSTED;
    }

    /// True when it is told, and no row or figure was refused for it.
    public boolean isRemark() {
        return isOmission() || NOTICES.contains(code);
    }

    /// True when it is a remark on something that was left out, so that the run did not do all that it was to do.
    public boolean isOmission() {
        return OMISSIONS.contains(code);
    }

    public static ReadingProblem of(UnreadableFile file) {
        return new ReadingProblem(Code.valueOf(file.reason().name()), Place.WHOLE_FILE, "", file.arguments());
    }

    public static ReadingProblem ofFile(Code code, String... arguments) {
        return new ReadingProblem(code, Place.WHOLE_FILE, "", List.of(arguments));
    }
}

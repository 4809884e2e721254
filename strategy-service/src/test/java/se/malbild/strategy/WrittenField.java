package se.malbild.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A field that is written through the API, and what must not be written in it.
///
/// @param name as violations name it
/// @param limit of a text its most characters, of a number the largest
/// @param empty what a text must have: `NOT_BLANK`, `NOT_EMPTY` or nothing (`FREE`); of others whether it must be there
record WrittenField(WrittenForm form, String name, Kind kind, int limit, Empty empty) {

    /// What a field holds, with values in JSON that it cannot hold, one a line.
    enum Kind {
        TEXT("""
                7
                "a\\u0007b"
                "\\u0000"
                "\\ud800"
                "a\\udc00b"
                1.5
                true
                []
                ["x"]
                {}
                """),
        CODE("""
                7
                "X Y"
                "\\u0000"
                "\\ud800"
                ""
                null
                true
                []
                {}
                """),
        CHOICE("""
                7
                "NONE"
                "draft"
                ""
                " "
                "0"
                0
                true
                []
                {}
                "\\ud800"
                "ååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååååå🏔"
                """),
        DAY("""
                19000
                "2022-02-30"
                "2021-02-29"
                "2022-13-01"
                "1899-12-31"
                "2200-01-01"
                "+999999999-12-31"
                "-0001-01-01"
                "20220215"
                "2022-2-5"
                "15/2 2022"
                "2022-02-15T00:00:00Z"
                " 2022-02-15"
                ""
                " "
                "\\ud800"
                1.5
                true
                [2022, 2, 15]
                []
                {}
                """),
        NUMBER("""
                "3"
                0
                -1
                99999999999
                1.5
                1e999999999
                ""
                "x"
                true
                []
                [3]
                {}
                """),
        ID("""
                7
                "x"
                ""
                "\\ud800"
                true
                []
                {}
                """),
        LIST("""
                7
                "x"
                ""
                true
                {}
                [null]
                [7]
                [[]]
                """),
        OBJECT("""
                7
                "x"
                ""
                true
                []
                {}
                {"type": "NONE"}
                {"type": 7}
                """);

        private final String wrong;

        Kind(String wrong) {
            this.wrong = wrong;
        }
    }

    /// What a text must not be.
    enum Empty {
        FREE,
        NOT_EMPTY,
        NOT_BLANK
    }

    private static final String HEAD = """
            title TEXT 300 NOT_BLANK
            issuer TEXT 300 FREE
            documentType TEXT 100 FREE
            category TEXT 100 FREE
            retention TEXT 100 FREE
            shortDescription TEXT 10000 FREE
            caseNumber TEXT 100 FREE
            createdBy TEXT 300 FREE
            documentOwner TEXT 300 FREE
            documentDate DAY 0 FREE
            validFrom DAY 0 FREE
            validTo DAY 0 FREE
            revisedOn DAY 0 FREE
            pageCount NUMBER 10000 FREE
            """;
    private static final String AREA = """
            heading TEXT 300 NOT_BLANK
            listWording TEXT 300 NOT_EMPTY
            listPosition NUMBER 1000 FREE
            introduction TEXT 20000 FREE
            """;
    private static final String GOAL = """
            text TEXT 2000 NOT_BLANK
            """;
    private static final String SECTION = """
            kind CHOICE 0 NOT_BLANK
            heading TEXT 300 NOT_EMPTY
            text TEXT 50000 NOT_EMPTY
            caption TEXT 1000 NOT_EMPTY
            signedPlace TEXT 100 NOT_EMPTY
            signedOn DAY 0 FREE
            table OBJECT 0 FREE
            table.header LIST 0 NOT_BLANK
            table.header[0] TEXT 1000 FREE
            table.rows LIST 0 NOT_BLANK
            table.rows[0] LIST 0 FREE
            table.rows[0][0] TEXT 1000 FREE
            """;
    private static final String MEASURE = """
            text TEXT 2000 NOT_BLANK
            criterion OBJECT 0 FREE
            criterion.indicator CODE 0 NOT_BLANK
            criterion.gender CODE 0 NOT_BLANK
            goals LIST 0 FREE
            responsible LIST 0 FREE
            responsible[0].role TEXT 200 NOT_EMPTY
            """;
    private static final String NAMED_UNIT = """
            name TEXT 200 NOT_BLANK
            kind CHOICE 0 NOT_BLANK
            """;
    private static final String UNIT = NAMED_UNIT + """
            parent ID 0 FREE
            """;
    private static final String DECISION = """
            kind CHOICE 0 NOT_BLANK
            body TEXT 200 NOT_BLANK
            paragraph TEXT 50 NOT_EMPTY
            caseNumber TEXT 100 NOT_EMPTY
            wording TEXT 1000 NOT_EMPTY
            decidedOn DAY 0 FREE
            """;
    private static final String OVERRIDE = """
            year NUMBER 2200 NOT_BLANK
            verdict CHOICE 0 NOT_BLANK
            reason TEXT 2000 NOT_BLANK
            role TEXT 200 NOT_BLANK
            endsOn DAY 0 NOT_BLANK
            """;
    private static final String OUTLINE = """
            openingSections LIST 0 NOT_BLANK
            focusAreas LIST 0 NOT_BLANK
            goals LIST 0 NOT_BLANK
            measures LIST 0 NOT_BLANK
            closingSections LIST 0 NOT_BLANK
            """;
    private static final String DOCUMENT = """
            head OBJECT 0 NOT_BLANK
            decisions LIST 0 FREE
            units LIST 0 FREE
            openingSections LIST 0 FREE
            focusAreas LIST 0 FREE
            focusAreas[0].goals LIST 0 FREE
            focusAreas[0].measures LIST 0 FREE
            focusAreas[0].sections LIST 0 FREE
            goals LIST 0 FREE
            measures LIST 0 FREE
            measures[0].responsible[0].unit TEXT 200 NOT_EMPTY
            closingSections LIST 0 FREE
            """;

    private static final String VISIT = """
            visitedOn DAY 0 NOT_BLANK
            kind CHOICE 0 NOT_BLANK
            unit ID 0 FREE
            """;
    private static final String FORUM = """
            name TEXT 200 NOT_BLANK
            kind CHOICE 0 NOT_BLANK
            place TEXT 200 NOT_EMPTY
            description TEXT 2000 NOT_EMPTY
            partners LIST 0 FREE
            unit ID 0 FREE
            activity ID 0 FREE
            timesPerYear NUMBER 366 FREE
            beginsOn DAY 0 FREE
            endsOn DAY 0 FREE
            """;
    private static final String OCCURRENCE = """
            activity ID 0 FREE
            detail ID 0 FREE
            forum ID 0 FREE
            happenedOn DAY 0 NOT_BLANK
            place TEXT 200 NOT_EMPTY
            participants NUMBER 100000 FREE
            note TEXT 2000 NOT_EMPTY
            """;
    private static final String REPORTED = """
            period CODE 0 NOT_BLANK
            unit ID 0 FREE
            share OBJECT 0 FREE
            reachedOn DAY 0 FREE
            role TEXT 200 NOT_EMPTY
            evidence OBJECT 0 NOT_BLANK
            evidence.text TEXT 5000 NOT_EMPTY
            evidence.attachments LIST 0 FREE
            """;

    private static final String EVALUATION = """
            title TEXT 300 NOT_BLANK
            summary TEXT 10000 NOT_EMPTY
            evaluatedOn DAY 0 FREE
            evaluatedWording TEXT 1000 NOT_EMPTY
            reportedTo TEXT 200 NOT_EMPTY
            reportedOn DAY 0 FREE
            """;
    private static final String EFFORT = """
            text TEXT 2000 NOT_BLANK
            firstYear NUMBER 2199 FREE
            lastYear NUMBER 2199 FREE
            """;
    private static final String THEME = """
            heading TEXT 300 NOT_BLANK
            introduction TEXT 10000 NOT_EMPTY
            """;
    private static final String PLAN_GOAL = """
            text TEXT 2000 NOT_BLANK
            goals LIST 0 FREE
            """;

    static Stream<WrittenField> all() {
        return Stream.of(
                        of(WrittenForm.STRATEGY, "", HEAD),
                        of(WrittenForm.FOCUS_AREA, "", AREA),
                        of(WrittenForm.GOAL, "", GOAL),
                        of(WrittenForm.SECTION, "", SECTION),
                        of(WrittenForm.MEASURE, "", MEASURE),
                        of(WrittenForm.MEASURE, "", "responsible[0].unit ID 0 FREE\ncontinues ID 0 FREE"),
                        of(WrittenForm.EVALUATION, "", EVALUATION),
                        of(WrittenForm.EFFORT, "", EFFORT),
                        of(WrittenForm.PLAN_SECTION, "", SECTION),
                        of(WrittenForm.THEME, "", THEME),
                        of(WrittenForm.PLAN_GOAL, "", PLAN_GOAL),
                        of(WrittenForm.UNIT, "", UNIT),
                        of(WrittenForm.DECISION, "", DECISION),
                        of(WrittenForm.OVERRIDE, "", OVERRIDE),
                        of(WrittenForm.OUTLINE, "", OUTLINE),
                        of(WrittenForm.STATUS, "", "status CHOICE 0 NOT_BLANK"),
                        of(WrittenForm.COMPANY_VISIT, "", VISIT),
                        of(WrittenForm.FORUM, "", FORUM),
                        of(WrittenForm.OCCURRENCE, "", OCCURRENCE),
                        of(WrittenForm.REPORTED_VALUE, "", REPORTED),
                        of(WrittenForm.DOCUMENT, "", DOCUMENT),
                        of(WrittenForm.DOCUMENT, "head.", HEAD),
                        of(WrittenForm.DOCUMENT, "decisions[0].", DECISION),
                        of(WrittenForm.DOCUMENT, "units[0].", NAMED_UNIT),
                        of(WrittenForm.DOCUMENT, "openingSections[0].", SECTION),
                        of(WrittenForm.DOCUMENT, "focusAreas[0].", AREA),
                        of(WrittenForm.DOCUMENT, "focusAreas[0].goals[0].", GOAL),
                        of(WrittenForm.DOCUMENT, "focusAreas[0].measures[0].", MEASURE),
                        of(WrittenForm.DOCUMENT, "focusAreas[0].sections[0].", SECTION),
                        of(WrittenForm.DOCUMENT, "goals[0].", GOAL),
                        of(WrittenForm.DOCUMENT, "measures[0].", MEASURE),
                        of(WrittenForm.DOCUMENT, "closingSections[0].", SECTION))
                .flatMap(fields -> fields);
    }

    private static Stream<WrittenField> of(WrittenForm form, String prefix, String fields) {
        return fields.lines().map(line -> {
            String[] columns = line.split(" ", -1);
            return new WrittenField(
                    form,
                    prefix + columns[0],
                    Kind.valueOf(columns[1]),
                    Integer.parseInt(columns[2]),
                    Empty.valueOf(columns[3]));
        });
    }

    /// Pieces of JSON that must not be written in it, the most telling first.
    List<String> wrong() {
        List<String> pieces = new ArrayList<>();
        if (kind == Kind.TEXT) {
            pieces.add("\"" + "x".repeat(limit + 1) + "\"");
            pieces.add("\"" + "𝔄".repeat(limit / 2 + 1) + "\"");
        }
        if (kind == Kind.NUMBER) {
            pieces.add(String.valueOf(limit + 1));
        }
        kind.wrong.lines().forEach(pieces::add);
        if (empty == Empty.NOT_BLANK) {
            pieces.add("null");
        }
        if (kind == Kind.TEXT && empty != Empty.FREE) {
            pieces.add("\"\"");
        }
        if (kind == Kind.TEXT && empty == Empty.NOT_BLANK) {
            pieces.add("\" \\n\\u3000\"");
        }
        return pieces;
    }

    /// True when a violation can lie within what it holds.
    boolean holdsMore() {
        return kind == Kind.LIST || kind == Kind.OBJECT;
    }
}

package se.malbild.strategy.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "År 2023-2024, 2023, 2024",
        "År 2023–2024, 2023, 2024",
        "år 2023 – 2024, 2023, 2024",
        "åren 2021 till 2024, 2021, 2024",
        "åren 2021 till och med 2024, 2021, 2024",
        "2023 t.o.m. 2025, 2023, 2025",
        "fr.o.m. 2023 t o m 2025, 2023, 2025",
        "2024, 2024, 2024",
        "År 2024., 2024, 2024",
        "under 2024, 2024, 2024",
        "Hela 2024, 2024, 2024",
        "2023/2024, 2023, 2024",
        "2023 / 2024, 2023, 2024",
        "2023/24, 2023, 2024",
        "2023-24, 2023, 2024",
        "2023–26, 2023, 2026",
        "2023 och 2024, 2023, 2024",
        "(År 2023-2024), 2023, 2024",
    })
    void yearsAreYears(String words, int first, int last) {
        assertThat(ScheduleWords.read(words)).contains(new Timing.Years(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "Hösten 2023, AUTUMN, 2023",
        "hösten -23, AUTUMN, 2023",
        "hösten 23, AUTUMN, 2023",
        "höst ’23, AUTUMN, 2023",
        "under hösten 2023, AUTUMN, 2023",
        "Höstterminen 2023, AUTUMN, 2023",
        "ht 2023, AUTUMN, 2023",
        "HT-23, AUTUMN, 2023",
        "ht23, AUTUMN, 2023",
        "Våren 2024, SPRING, 2024",
        "våren år 2024, SPRING, 2024",
        "vt 2024, SPRING, 2024",
        "vårterminen 2024, SPRING, 2024",
    })
    void aHalfOfTheSchoolYearLiesInItsYear(String words, Season season, int year) {
        assertThat(ScheduleWords.read(words)).contains(new Timing.InSeason(season, year));
    }

    @ParameterizedTest
    @CsvSource({
        "21 aug, 8, 21,",
        "21 aug., 8, 21,",
        "den 21 augusti, 8, 21,",
        "21:a augusti, 8, 21,",
        "29 feb, 2, 29,",
        "21 augusti 2023, 8, 21, 2023",
        "1 sept 2023, 9, 1, 2023",
        "2023-08-21, 8, 21, 2023",
        "29 februari 2024, 2, 29, 2024",
    })
    void aDayIsADayAndOneWithoutAYearStaysSo(String words, int month, int day, Integer year) {
        assertThat(ScheduleWords.read(words)).contains(new Timing.OnDay(month, day, year));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-21–2023-10-01, 2023-08-21, 2023-10-01",
        "2023-08-21 - 2023-10-01, 2023-08-21, 2023-10-01",
        "2023-08-21/2023-10-01, 2023-08-21, 2023-10-01",
        "från 2023-08-21 till 2023-10-01, 2023-08-21, 2023-10-01",
        "aug–okt 2023, 2023-08-01, 2023-10-31",
        "augusti till oktober 2023, 2023-08-01, 2023-10-31",
        "nov 2023 - feb 2024, 2023-11-01, 2024-02-29",
        "februari 2023, 2023-02-01, 2023-02-28",
        "21-25 aug 2023, 2023-08-21, 2023-08-25",
        "21 aug–1 okt 2023, 2023-08-21, 2023-10-01",
        "21 aug 2023 – 1 jan 2024, 2023-08-21, 2024-01-01",
        "Q2 2024, 2024-04-01, 2024-06-30",
        "2024-Q2, 2024-04-01, 2024-06-30",
        "kvartal 2 2024, 2024-04-01, 2024-06-30",
        "'kv. 2, 2024', 2024-04-01, 2024-06-30",
        "andra kvartalet 2024, 2024-04-01, 2024-06-30",
        "4:e kvartalet 2024, 2024-10-01, 2024-12-31",
        "Q1–Q3 2024, 2024-01-01, 2024-09-30",
        "första halvåret 2024, 2024-01-01, 2024-06-30",
        "hösten 2023 - våren 2024, 2023-08-01, 2024-06-30",
    })
    void aPeriodIsFromADayToADay(String words, LocalDate from, LocalDate to) {
        assertThat(ScheduleWords.read(words)).contains(new Timing.Between(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Löpande minst 4 gånger per år | 4",
                "Löpande, minst 4 gånger per år | 4",
                "löpande (minst fyra gånger om året) | 4",
                "4 ggr/år | 4",
                "4 ggr. / år | 4",
                "fyra gånger per år | 4",
                "Minst en gång per år | 1",
                "två gånger per termin | 4",
                "en gång i månaden | 12",
                "3 gånger per kvartal | 12",
                "kvartalsvis | 4",
                "Varje kvartal | 4",
                "månadsvis | 12",
                "varje månad | 12",
                "varannan månad | 6",
                "varje termin | 2",
                "årligen | 1",
                "varje år | 1",
                "löpande, minst årligen | 1",
                "tolv tillfällen per år | 12",
                "366 gånger per år | 366",
            })
    void howOftenIsReckonedPerYear(String words, int times) {
        assertThat(ScheduleWords.read(words)).contains(new Timing.Cadence(times));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"löpande", "Löpande.", "löpande under året", "Kontinuerligt", "löpande under hela perioden"})
    void whatGoesOnGoesOn(String words) {
        assertThat(ScheduleWords.read(words)).contains(new Timing.Ongoing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "löpande under året efter önskemål från respektive kluster",
                "efter önskemål",
                "Vid behov",
                "på begäran",
                "löpande vid behov",
                "efter önskemål från våra företag",
            })
    void whatIsAskedForIsOnRequest(String words) {
        assertThat(ScheduleWords.read(words)).contains(new Timing.OnRequest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "snarast",
                "hösten",
                "våren/hösten 2024",
                "sommaren 2024",
                "varje höst",
                "våren 2024 och hösten 2024",
                // They end before they begin.
                "År 2024-2023",
                "2023-10-01–2023-08-21",
                "nov–feb 2023",
                "våren 2024 - hösten 2023",
                "Q3–Q1 2024",
                // Not years that follow each other.
                "2023/2026",
                "2023 och 2025",
                // October 2023, or years that end before they begin; October 2005, or five years.
                "2023-10",
                "2005-10",
                // There are no such days.
                "31 april",
                "31 april 2023",
                "29 feb 2023",
                "0 aug",
                "2023-02-30",
                "2023-13-01",
                "32 augusti 2023",
                "Q5 2024",
                "År 1723",
                "År 2200",
                "21-25 aug",
                "21/8",
                // Only half of it would be understood.
                "senast 2024",
                "från 2024",
                "omkring 2024",
                "År 2023-2024, löpande",
                "hösten 2023 eller våren 2024",
                "måndag 21 aug 2023",
                "ca 4 gånger per år",
                "högst 4 gånger per år",
                "4-6 gånger per år",
                "0 gånger per år",
                "367 gånger per år",
                "40 gånger i månaden",
                "årligen, 4 gånger per år",
                "vartannat år",
                "minst löpande",
                "löpande minst",
                "gånger per år",
                "efter önskemål från företagen fyra gånger per år",
                "efter önskemål från företagen varje vår",
                "efter önskemål från skolor men inte under hösten",
                "ej löpande",
                "vid behov 2024",
            })
    void whatIsNotUnderstoodAsAWholeGivesNothing(String words) {
        assertThat(ScheduleWords.read(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "År 2024-2023                      | before it begins",
                "2024-23                           | before it begins",
                "2023-10-01–2023-08-21             | before it begins",
                "25-21 aug 2023                    | before it begins",
                "25 aug - 21 aug 2023              | before it begins",
                "1 dec 2024 - 15 jan 2024          | before it begins",
                "nov 2024–feb 2024                 | before it begins",
                "våren 2024 - hösten 2023          | before it begins",
                "31 april                          | days that exist",
                "31 februari 2024                  | days that exist",
                "29 feb 2023                       | days that exist",
                "31 nov - 15 dec 2024              | days that exist",
                "0 aug                             | days that exist",
                "2023-02-30                        | days that exist",
                "2023-13-01                        | days that exist",
                "2023-02-01–2023-02-30             | days that exist",
            })
    void whatIsUnderstoodAndCannotBeIsToldApart(String words, String expected) {
        assertThat(ScheduleWords.meaning(words))
                .isInstanceOfSatisfying(WordMeaning.Impossible.class, impossible -> assertThat(
                                impossible.expected().english())
                        .contains(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "snarast",
                // October 2023, or years that end before they begin.
                "2023-10",
                "2005-10",
                "2023/2026",
                "2023 och 2025",
                // Over New Year, likely.
                "nov–feb 2023",
                "1 dec - 15 jan 2024",
                "Q3–Q1 2024",
                "0 gånger per år",
                "årligen, 4 gånger per år",
                "År 2024-2023, löpande",
            })
    void whatCanBeMeantInAnotherWayIsNotSaidToBeImpossible(String words) {
        assertThat(ScheduleWords.meaning(words)).isEqualTo(new WordMeaning.Unclear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hösten 2023", "HÖSTEN 2023", "Ho\u0308sten 2023", " \u00a0hösten\u00a02023 ", "hösten\n2023"})
    void theLettersMayBeWrittenAnyWay(String words) {
        assertThat(ScheduleWords.read(words)).contains(new Timing.InSeason(Season.AUTUMN, 2023));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(ScheduleWords.read("JULI 2023")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void wordsWithoutEndAreNotTried() {
        assertThat(ScheduleWords.read("efter önskemål från" + " företag".repeat(100_000)))
                .isEmpty();
    }
}

package se.malbild.strategy.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleShiftTest {

    @ParameterizedTest
    @CsvSource({
        "År 2023-2024, 2, År 2025-2026",
        "År 2023–2024, 2, År 2025–2026",
        "2023/24, 1, 2024/25",
        "Hösten 2023, 1, Hösten 2024",
        "hösten -23, 1, hösten -24",
        "HT23, 1, HT24",
        "ht 23 - vt 24, 1, ht 24 - vt 25",
        "21 aug, 1, 21 aug",
        "21 aug 2023, -1, 21 aug 2022",
        "2023-08-21–2023-10-01, 1, 2024-08-21–2024-10-01",
        "kvartal 2 2024, 1, kvartal 2 2025",
        "Löpande minst 4 gånger per år, 1, Löpande minst 4 gånger per år",
        // The day is not in the year, and the month is longer in the other.
        "29 feb 2024, 1, 28 februari 2025",
        "1–28 feb 2023, 1, februari 2024",
        // Not understood, and the years in it are moved nevertheless.
        "senast 2024, 1, senast 2025",
        "hösten 2023 eller våren 2024, 1, hösten 2024 eller våren 2025",
        "hösten -23 eller våren -24, 1, hösten -24 eller våren -25",
        // No years.
        "vår 12 träffar, 1, vår 12 träffar",
        "20240 personer, 1, 20240 personer",
        "2023-10, 1, 2024-10",
    })
    void theYearsInTheWordsAreMoved(String words, int years, String later) {
        Timing timing = ScheduleWords.read(words).orElse(null);

        Schedule shifted = new Schedule(words, 1, timing).shifted(years);

        assertThat(shifted.words()).isEqualTo(later);
        assertThat(shifted.detailsBefore()).isEqualTo(1);
        assertThat(shifted.timing()).isEqualTo(ScheduleWords.read(later).orElse(null));
    }

    @Test
    void whatIsReckonedBesideTheWordsIsMovedToo() {
        Schedule schedule = new Schedule("När skolan börjar", null, new Timing.InSeason(Season.AUTUMN, 2023));

        assertThat(schedule.shifted(1))
                .isEqualTo(new Schedule("När skolan börjar", null, new Timing.InSeason(Season.AUTUMN, 2024)));
    }

    @Test
    void wordsThatSayOtherThanWhatIsReckonedKeepTheirOwn() {
        Schedule schedule = new Schedule("29 feb 2024", null, new Timing.Years(2024, 2024));

        assertThat(schedule.shifted(1)).isEqualTo(new Schedule("29 feb 2025", null, new Timing.Years(2025, 2025)));
    }

    @Test
    void whatWouldLeaveTheYearsThatPlansCanHaveStays() {
        Schedule schedule = new Schedule("År 2198–2199", null, new Timing.Years(2198, 2199));

        assertThat(schedule.shifted(1)).isEqualTo(schedule);
        assertThat(new Schedule("senast 2199", null, null).shifted(1).words()).isEqualTo("senast 2199");
    }
}

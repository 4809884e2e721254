package se.malbild.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationsTest {

    @ParameterizedTest
    @CsvSource({"2, 1", "1.1, 1", "10, 9", "1.10, 1.9", "20261121120000, 3", "2_1, 2.0.5"})
    void aLaterMigrationIsNewer(String applied, String known) {
        assertThat(Migrations.isNewer(version(applied), version(known))).isTrue();
        assertThat(Migrations.isNewer(version(known), version(applied))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.0, 1", "001, 1", "1_2, 1.2"})
    void theSameMigrationIsNotNewerHoweverItIsWritten(String applied, String known) {
        assertThat(Migrations.isNewer(version(applied), version(known))).isFalse();
    }

    @Test
    void anyMigrationIsNewerThanNone() {
        assertThat(Migrations.isNewer(version("1"), Optional.empty())).isTrue();
        assertThat(Migrations.isNewer(Optional.empty(), version("1"))).isFalse();
        assertThat(Migrations.isNewer(Optional.empty(), Optional.empty())).isFalse();
    }

    @Test
    void theNewestOfAJarIsTheHighestVersionedScript() {
        Stream<String> entries = Stream.of(
                "db/migration/",
                "db/migration/V9__nine.sql",
                "db/migration/V10.1__ten_and_more.sql",
                "db/migration/R__views.sql",
                "other/V99__not_ours.sql");

        assertThat(Migrations.newest(entries)).contains(new MigrationVersion("10.1"));
    }

    private static Optional<MigrationVersion> version(String label) {
        return Optional.of(new MigrationVersion(label));
    }
}

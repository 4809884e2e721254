package se.malbild.strategy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import se.malbild.local.servers.TestServers;

/// What had been said before there was a stream, in a database that is brought up to date.
class FirstChangesTest {

    private static final String BEFORE = "9";

    private final PGSimpleDataSource database = database();

    @Test
    void whatStandsOfDecidedStrategiesComesFirstAndOfDraftsIsHeld() throws SQLException {
        Flyway.configure().dataSource(database).target(BEFORE).load().migrate();
        execute("""
                INSERT INTO strategy (id, municipality_id, title, status, version, created_at, updated_at)
                SELECT id, '2083', status, status, 0, now(), now() FROM (VALUES
                    (CAST('0197a3c5-0000-7000-8000-000000000001' AS uuid), 'ADOPTED'),
                    (CAST('0197a3c5-0000-7000-8000-000000000002' AS uuid), 'PROPOSED')) AS written (id, status);
                INSERT INTO measure (id, municipality_id, strategy_id, position, text, version, created_at, updated_at)
                SELECT id, '2083', id, 1, 'Årligen öka', 0, now(), now() FROM strategy;
                INSERT INTO assessment (municipality_id, measure_id, year, verdict, criterion, inputs, sentence_swedish,
                    sentence_english, retrospective, assessed_at)
                SELECT '2083', id, year, verdict, '{}', '[]', 'Så', 'So', false, now()
                FROM (VALUES (2023, 'MET'), (2024, 'MET'), (2024, 'NOT_MET'), (2022, 'BEHIND')) AS said (year, verdict), measure
                ORDER BY id, year DESC, verdict""");

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(rows("SELECT number, year, verdict, measure_id FROM verdict_change ORDER BY number"))
                .containsExactly(
                        "1 2024 NOT_MET 0197a3c5-0000-7000-8000-000000000001",
                        "2 2023 MET 0197a3c5-0000-7000-8000-000000000001",
                        "3 2022 BEHIND 0197a3c5-0000-7000-8000-000000000001");
        assertThat(rows("SELECT last_number FROM verdict_change_counter")).containsExactly("3");
        assertThat(rows("SELECT year, verdict, measure_id FROM held_verdict ORDER BY year"))
                .containsExactly(
                        "2022 BEHIND 0197a3c5-0000-7000-8000-000000000002",
                        "2023 MET 0197a3c5-0000-7000-8000-000000000002",
                        "2024 NOT_MET 0197a3c5-0000-7000-8000-000000000002");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(row.getString(column));
                }
                rows.add(String.join(" ", cells));
            }
            return rows;
        }
    }

    private static PGSimpleDataSource database() {
        TestServers.Workspace workspace = TestServers.newWorkspace();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(workspace.jdbcUrl());
        database.setUser(workspace.username());
        return database;
    }
}

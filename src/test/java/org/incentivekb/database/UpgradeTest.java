package org.incentivekb.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database of the first schema is brought to the newest, and what it holds stays. */
class UpgradeTest {

    @Test
    void whatIsHeldStays() throws SQLException {
        var url = TestDatabase.kind().equals("h2")
                ? "jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1"
                : TestDatabase.url("upgrade");
        try (var connection = DriverManager.getConnection(url, TestDatabase.user(), TestDatabase.password())) {
            flyway(url, "1");
            run(connection, "insert into region (code, name_zh, name_en) values ('350200', '厦门市', 'Xiamen')");
            run(connection, """
                    insert into incentive (id, kind, status, status_as_of, title_zh, title_en, summary_zh, summary_en, region, industries,
                        supports, beneficiaries, updated)
                    values ('kept', 'policy', 'in_force', '2026', '题', 'Title', '要', 'Summary', '350200', array['game'], array['capital'],
                        array['company'], date '2026-01-01')
                    """);
            flyway(url, "latest");
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select id, region_name_en from incentive_current")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("kept");
                assertThat(rows.getString(2)).isEqualTo("Xiamen");
            }
        }
    }

    private static void flyway(String url, String target) {
        Flyway.configure()
                .dataSource(url, TestDatabase.user(), TestDatabase.password())
                .target(target)
                .load()
                .migrate();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

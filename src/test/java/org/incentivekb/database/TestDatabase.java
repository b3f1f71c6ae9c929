package org.incentivekb.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Has the tests run on PostgreSQL where {@code -Dtest.database=postgresql} asks for it: on one that is started for them, or on that of
 * {@code -Dtest.database.url}, whose content they replace.
 */
public final class TestDatabase implements LauncherSessionListener {

    private static final String OUTSIDE = System.getProperty("test.database.url");

    private static EmbeddedPostgres started;

    /** {@code h2} or {@code postgresql}. */
    static String kind() {
        return System.getProperty("test.database", "h2");
    }

    static String user() {
        return kind().equals("h2") ? "sa" : System.getProperty("test.database.username", "postgres");
    }

    static String password() {
        return kind().equals("h2") ? "" : System.getProperty("test.database.password", "postgres");
    }

    /** An empty schema of its own, in PostgreSQL. */
    static String url(String schema) throws SQLException {
        var url = OUTSIDE == null ? started.getJdbcUrl("postgres", "postgres") : OUTSIDE;
        try (var connection = DriverManager.getConnection(url, user(), password());
                var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
            statement.execute("create schema " + schema);
        }
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (kind().equals("h2")) {
            return;
        }
        if (OUTSIDE == null) {
            start();
        }
        try {
            System.setProperty("quarkus.datasource.db-kind", "postgresql");
            System.setProperty("quarkus.datasource.username", user());
            System.setProperty("quarkus.datasource.password", password());
            System.setProperty("quarkus.datasource.jdbc.url", url("tests"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start() {
        try {
            // What is lost with the process needs no disk's word.
            started = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (started != null) {
                started.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package se.malbild.local.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/// Makes databases on a running PostgreSQL server, as its superuser.
final class PostgresDatabases {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
    private static final String SUPERUSER = "postgres";

    private PostgresDatabases() {}

    static void ensure(String adminUrl, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A database name is lower-case letters, digits and _: " + name);
        }
        try (Connection admin = DriverManager.getConnection(adminUrl, SUPERUSER, "")) {
            if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                execute(admin, "CREATE ROLE " + name + " LOGIN");
            }
            if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                execute(admin, "CREATE DATABASE " + name + " OWNER " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " could not be made", e);
        }
    }

    private static boolean exists(Connection admin, String query, String name) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection admin, String sql) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }
}

package se.malbild.kit.access;

/// The roles that a token can carry, as they are written in its claim `roles`.
public final class Role {

    /// The business office: everything in its own municipality.
    public static final String COORDINATOR = "coordinator";

    /// Plans, activities and reports of its own units.
    public static final String UNIT_EDITOR = "unit-editor";

    /// Politicians and directors: read the drafts of their own municipality.
    public static final String READER = "reader";

    /// Writes figures of its own municipality.
    public static final String IMPORTER = "importer";

    /// Writes figures of every municipality.
    public static final String NATIONAL_IMPORTER = "national-importer";

    /// Edits sources, indicators, layouts and editions.
    public static final String CATALOGUE_ADMIN = "catalogue-admin";

    /// Runs the services: dead letters, replays.
    public static final String OPERATOR = "operator";

    private Role() {}
}

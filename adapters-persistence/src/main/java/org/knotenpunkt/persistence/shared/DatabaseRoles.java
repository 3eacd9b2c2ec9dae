package org.knotenpunkt.persistence.shared;

/** The roles by which PostgreSQL knows Knotenpunkt, as {@code db/roles.sql} makes them. */
public final class DatabaseRoles {
    /** Owns everything, and nobody logs in as it. */
    public static final String OWNER = "knotenpunkt_owner";

    /** Works as the owner, to take the steps of {@link Migrations}. */
    public static final String MIGRATOR = "knotenpunkt_migrator";

    /** Reads and writes rows, and owns nothing. */
    public static final String SERVER = "knotenpunkt_server";

    private DatabaseRoles() {}
}

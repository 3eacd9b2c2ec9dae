package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Whether a database is one to which data can be entrusted. */
public final class DatabaseCheck {
    private static final int OLDEST_VERSION = 150_000;
    private static final Field<String> SETTING = field(name("setting"), SQLDataType.VARCHAR);
    private static final Field<String> NAME = field(name("name"), SQLDataType.VARCHAR);

    private DatabaseCheck() {}

    /**
     * What more is wrong with the database, as a closer look tells, a sentence each: what the migrations made is not there, or the
     * role of the connection may do too much.
     */
    public static List<String> closerLook(DSLContext dsl) {
        return Stream.concat(SchemaCheck.faults(dsl).stream(), PrivilegeCheck.faults(dsl).stream())
                .toList();
    }

    /** What keeps a server from working with the database, as the role of the connection sees it, a sentence each. */
    public static List<String> faults(DSLContext dsl) {
        var faults = new ArrayList<>(ServerRole.faults(dsl));
        if (Integer.parseInt(setting(dsl, "server_version_num")) < OLDEST_VERSION) {
            faults.add(
                    "PostgreSQL %s is too old; 15 is the oldest that works".formatted(setting(dsl, "server_version")));
        }
        if (!"UTF8".equals(setting(dsl, "server_encoding"))) {
            faults.add("The database holds its texts as %s instead of UTF8".formatted(setting(dsl, "server_encoding")));
        }
        if (!knowsUmlauts(dsl)) {
            faults.add(
                    "The database does not know that Ä and ä are one letter, so that names are not found; make it with a locale such as C.UTF-8 or de_DE.UTF-8");
        }
        for (var promise : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            if ("off".equals(setting(dsl, promise))) {
                faults.add("%s is off: what the database confirms can be lost".formatted(promise));
            }
        }
        if (isReplica(dsl)) {
            faults.add("The database follows another one, and nothing can be written to it");
        }
        unchecked(dsl).forEach(constraint -> faults.add("The constraint %s was never checked".formatted(constraint)));
        open(dsl)
                .forEach(open -> faults.add("The table %s does not hide one town's rows from another".formatted(open)));
        return faults;
    }

    private static String setting(DSLContext dsl, String setting) {
        return dsl.select(SETTING)
                .from(table(name("pg_catalog", "pg_settings")))
                .where(NAME.eq(setting))
                .fetchSingle()
                .value1();
    }

    private static boolean knowsUmlauts(DSLContext dsl) {
        return "ä".equals(dsl.select(lower(inline("Ä"))).fetchSingle().value1());
    }

    private static boolean isReplica(DSLContext dsl) {
        return dsl.select(function(name("pg_is_in_recovery"), SQLDataType.BOOLEAN))
                .fetchSingle()
                .value1();
    }

    private static List<String> unchecked(DSLContext dsl) {
        var constraint = field(name("conname"), SQLDataType.VARCHAR);
        return dsl.select(constraint)
                .from(table(name("pg_catalog", "pg_constraint")))
                .where(not(field(name("convalidated"), SQLDataType.BOOLEAN)))
                .fetch(constraint);
    }

    /** The tables whose key begins with the town, as those have that a town owns, without forced policies. */
    private static List<String> open(DSLContext dsl) {
        var classes = table(name("pg_catalog", "pg_class")).as("c");
        var indexes = table(name("pg_catalog", "pg_index")).as("i");
        var columns = table(name("pg_catalog", "pg_attribute")).as("a");
        var table = field(name("c", "relname"), SQLDataType.VARCHAR);
        var oid = field(name("c", "oid"), SQLDataType.BIGINT);
        return dsl.select(table)
                .from(classes)
                .join(indexes)
                .on(field(name("i", "indrelid"), SQLDataType.BIGINT).eq(oid))
                .join(columns)
                .on(field(name("a", "attrelid"), SQLDataType.BIGINT)
                        .eq(field(name("i", "indexrelid"), SQLDataType.BIGINT)))
                .where(field(name("i", "indisprimary"), SQLDataType.BOOLEAN))
                .and(field(name("a", "attname"), SQLDataType.VARCHAR).eq(inline("municipality_id")))
                .and(field(name("a", "attnum"), SQLDataType.INTEGER).eq(inline(1)))
                .and(not(condition(field(name("c", "relrowsecurity"), SQLDataType.BOOLEAN))
                        .and(field(name("c", "relforcerowsecurity"), SQLDataType.BOOLEAN))))
                .orderBy(table)
                .fetch(table);
    }
}

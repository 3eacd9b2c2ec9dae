package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.currentUser;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/**
 * The role as which a connection works. The policies that hide one town's rows from another do not hold for a superuser or
 * for a role with {@code bypassrls}, and who owns a table can switch them off: as such a role the server does not start.
 */
public final class ServerRole {
    private static final Field<String> ROLE_NAME = field(name("rolname"), SQLDataType.VARCHAR);
    private static final Field<Boolean> SUPERUSER = field(name("rolsuper"), SQLDataType.BOOLEAN);
    private static final Field<Boolean> BYPASSES = field(name("rolbypassrls"), SQLDataType.BOOLEAN);
    private static final Field<Long> OWNER = field(name("relowner"), SQLDataType.BIGINT);

    private ServerRole() {}

    /** Why the connection's role is none for the server, a sentence each; none if it is one. */
    public static List<String> faults(DSLContext dsl) {
        var role = dsl.select(ROLE_NAME, SUPERUSER, BYPASSES, ownsTables())
                .from(table(name("pg_catalog", "pg_roles")))
                .where(ROLE_NAME.eq(currentUser()))
                .fetchSingle();
        return Stream.of(
                        fault(role.value2(), "is a superuser"),
                        fault(role.value3(), "bypasses row-level security"),
                        fault(role.value4(), "owns tables, or is a member of the role that does"))
                .flatMap(List::stream)
                .map(fault ->
                        "The database role %s %s; the server needs one that does neither own tables nor see past their policies"
                                .formatted(role.value1(), fault))
                .toList();
    }

    private static List<String> fault(boolean present, String fault) {
        return present ? List.of(fault) : List.of();
    }

    private static Field<Boolean> ownsTables() {
        var isMember = function(name("pg_has_role"), SQLDataType.BOOLEAN, OWNER, inline("MEMBER"));
        return field(exists(selectOne()
                .from(table(name("pg_catalog", "pg_class")))
                .join(table(name("pg_catalog", "pg_namespace")))
                .on(field(name("relnamespace"), SQLDataType.BIGINT)
                        .eq(field(name("pg_namespace", "oid"), SQLDataType.BIGINT)))
                .where(field(name("nspname"), SQLDataType.VARCHAR).eq(inline("public")))
                .and(field(name("relkind"), SQLDataType.CHAR).in(inline("r"), inline("p")))
                .and(condition(isMember))));
    }
}

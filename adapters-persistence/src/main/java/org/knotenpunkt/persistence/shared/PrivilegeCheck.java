package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.currentUser;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Whether the role of a connection may do with the database what a server has to do, and no more; and who owns the tables. */
final class PrivilegeCheck {
    private static final String HISTORY = "flyway_schema_history";

    /** Beyond what nobody needs anywhere: what the server adds to, it does not alter. */
    private static final Map<String, String> TOO_MUCH =
            Map.of("audit_entry", "UPDATE, DELETE", "audit_head", "DELETE", HISTORY, "INSERT, UPDATE, DELETE");

    private static final String NEVER = "TRUNCATE, REFERENCES, TRIGGER";

    private static final Field<Long> OID = field(name("pg_class", "oid"), SQLDataType.BIGINT);
    private static final Field<String> TABLE = field(name("relname"), SQLDataType.VARCHAR);
    private static final Field<String> ROLE = field(name("rolname"), SQLDataType.VARCHAR);
    private static final Field<Long> ROLE_OID = field(name("pg_roles", "oid"), SQLDataType.BIGINT);

    private PrivilegeCheck() {}

    /** What the role may do too much or cannot do, and what is wrong with the owner, a sentence each. */
    static List<String> faults(DSLContext dsl) {
        var faults = new ArrayList<String>();
        tables(dsl, may(NEVER))
                .forEach(table -> faults.add(
                        "The server's role may truncate, reference or hang triggers on the table %s".formatted(table)));
        TOO_MUCH.forEach((table, privileges) -> {
            if (!tables(dsl, TABLE.eq(table).and(may(privileges))).isEmpty()) {
                faults.add("The server's role may alter what is in the table %s".formatted(table));
            }
        });
        tables(dsl, not(may("SELECT")).or(TABLE.ne(HISTORY).and(not(may("INSERT")))))
                .forEach(table -> faults.add("The server's role may not use the table %s".formatted(table)));
        if (dsl.fetchSingle(select(field(privilege("has_schema_privilege", inline("public"), inline("CREATE")))))
                .value1()) {
            faults.add("The server's role may make tables");
        }
        memberships(dsl)
                .forEach(role ->
                        faults.add("The server's role is a member of %s; it should be of none".formatted(role)));
        if (dsl.fetchExists(
                table(name("pg_catalog", "pg_roles")), ROLE.eq(currentUser()).and(canMakeMore()))) {
            faults.add("The server's role may make roles or databases, or copy the whole database");
        }
        faults.addAll(ownerFaults(dsl));
        return faults;
    }

    private static List<String> tables(DSLContext dsl, Condition condition) {
        return dsl.select(TABLE)
                .from(table(name("pg_catalog", "pg_class")))
                .where(isTable().and(condition))
                .orderBy(TABLE)
                .fetch(TABLE);
    }

    private static Condition isTable() {
        var schema = field(name("relnamespace"), SQLDataType.BIGINT);
        return schema.eq(select(field(name("oid"), SQLDataType.BIGINT))
                        .from(table(name("pg_catalog", "pg_namespace")))
                        .where(field(name("nspname"), SQLDataType.VARCHAR).eq("public")))
                .and(field(name("relkind"), SQLDataType.CHAR).in(inline("r"), inline("p")));
    }

    /** Whether the role has one of the privileges. */
    private static Condition may(String privileges) {
        return condition(privilege("has_table_privilege", OID, inline(privileges)));
    }

    private static Field<Boolean> privilege(String function, Field<?>... arguments) {
        return function(name(function), SQLDataType.BOOLEAN, arguments);
    }

    private static List<String> memberships(DSLContext dsl) {
        var member = DSL.table(name("pg_catalog", "pg_roles")).as("member");
        var memberName = field(name("member", "rolname"), SQLDataType.VARCHAR);
        var memberOid = field(name("member", "oid"), SQLDataType.BIGINT);
        return dsl.select(field(name("pg_roles", "rolname"), SQLDataType.VARCHAR))
                .from(table(name("pg_catalog", "pg_auth_members")))
                .join(table(name("pg_catalog", "pg_roles")))
                .on(ROLE_OID.eq(field(name("roleid"), SQLDataType.BIGINT)))
                .join(member)
                .on(memberOid.eq(field(name("pg_auth_members", "member"), SQLDataType.BIGINT)))
                .where(memberName.eq(currentUser()))
                .orderBy(1)
                .fetch(0, String.class);
    }

    private static Condition canMakeMore() {
        return flag("rolcreaterole").or(flag("rolcreatedb")).or(flag("rolreplication"));
    }

    private static Condition flag(String column) {
        return condition(field(name(column), SQLDataType.BOOLEAN));
    }

    private static List<String> ownerFaults(DSLContext dsl) {
        var canLogIn = field(name("rolcanlogin"), SQLDataType.BOOLEAN);
        var owners = dsl.selectDistinct(ROLE, canLogIn)
                .from(table(name("pg_catalog", "pg_class")))
                .join(table(name("pg_catalog", "pg_roles")))
                .on(ROLE_OID.eq(field(name("relowner"), SQLDataType.BIGINT)))
                .where(isTable())
                .orderBy(ROLE)
                .fetch();
        var faults = new ArrayList<String>();
        if (owners.size() > 1) {
            faults.add("The tables belong to more than one role: %s"
                    .formatted(owners.stream().map(owner -> owner.get(ROLE)).collect(Collectors.joining(", "))));
        }
        owners.stream()
                .filter(owner -> owner.get(canLogIn))
                .forEach(owner ->
                        faults.add("%s owns tables and can log in; no owner should".formatted(owner.get(ROLE))));
        return faults;
    }
}

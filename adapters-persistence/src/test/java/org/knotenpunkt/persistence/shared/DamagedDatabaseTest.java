package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator can do to a database is found by a check. */
class DamagedDatabaseTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void aDatabaseThatNobodyHasDamagedPasses() {
        assertThat(DatabaseCheck.closerLook(POSTGRES.asServer())).isEmpty();
    }

    @Test
    void aDatabaseThatDoesNotWaitForTheDiskIsFound() {
        assertThat(DatabaseCheck.faults(POSTGRES.asServer()))
                .contains("fsync is off: what the database confirms can be lost");
    }

    @Test
    void aDatabaseThatWouldNotFindUmlautsIsFound() {
        var bytes = TestPostgres.running().ofBytes();
        try {
            assertThat(DatabaseCheck.faults(DSL.using(bytes.as("postgres"), SQLDialect.POSTGRES)))
                    .anyMatch(fault -> fault.startsWith("The database does not know that Ä and ä are one letter"));
        } finally {
            bytes.drop();
        }
        assertThat(DatabaseCheck.faults(POSTGRES.asServer())).noneMatch(fault -> fault.contains("Ä"));
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                arguments(
                        "alter table access_grant drop constraint access_grant_once",
                        "The constraint access_grant_once of the table access_grant is missing"),
                arguments(
                        "alter table relation drop constraint relation_pkey cascade",
                        "The constraint relation_pkey of the table relation is missing"),
                arguments(
                        "alter table account drop constraint account_sign_in_name_check;"
                                + " alter table account add constraint account_sign_in_name_check check (true)",
                        "The constraint account_sign_in_name_check of the table account is not what the migrations made"),
                arguments(
                        "alter table account add constraint later check (version > 0) not valid",
                        "The constraint later was never checked"),
                arguments(
                        "drop index session_last_seen", "The index session_last_seen of the table session is missing"),
                arguments(
                        "alter table account alter display_name drop not null",
                        "The column display_name of the table account is not what the migrations made"),
                arguments(
                        "alter table person disable row level security",
                        "The table person does not hide one town's rows from another"),
                arguments(
                        "alter table audit_entry no force row level security",
                        "The row-level security of the table audit_entry is missing"),
                arguments("drop policy own on relation", "The policy own of the table relation is missing"),
                arguments(
                        "alter policy own on relation using (true)",
                        "The policy own of the table relation is not what the migrations made"),
                arguments(
                        "create policy open on person using (true)",
                        "The policy open of the table person was made by no migration"),
                arguments(
                        "drop trigger agreed_stays on agreement_version",
                        "The trigger agreed_stays of the table agreement_version is missing"),
                arguments(
                        "alter table agreement_version disable trigger agreed_stays",
                        "The trigger agreed_stays of the table agreement_version is not what the migrations made"),
                arguments(
                        "create or replace trigger agreed_stays before update on agreement_version"
                                + " for each row when (old.state = 'AGREED') execute function agreed_stays()",
                        "The trigger agreed_stays of the table agreement_version is not what the migrations made"),
                arguments(
                        "create trigger swallowed before insert on audit_entry"
                                + " for each row execute function final_stays()",
                        "The trigger swallowed of the table audit_entry was made by no migration"),
                arguments(
                        "alter table goal disable trigger all",
                        "The constraint goal_municipality_id_agreement_id_fkey of the table goal is not what the migrations made"),
                arguments(
                        "alter table agreement disable trigger all",
                        "The constraint goal_municipality_id_agreement_id_fkey of the table goal is not what the migrations made"),
                arguments(
                        "create or replace function final_stays() returns trigger language plpgsql"
                                + " as $$begin return new; end$$",
                        "The function final_stays() is not what the migrations made"),
                arguments(
                        "create or replace function knotenpunkt_scope() returns uuid[] language sql stable parallel safe"
                                + " return (select array_agg(organisation_id) from municipality)",
                        "The function knotenpunkt_scope() is not what the migrations made"),
                arguments(
                        "alter function knotenpunkt_count_staging() security invoker",
                        "The function knotenpunkt_count_staging() is not what the migrations made"),
                arguments("drop function final_stays() cascade", "The function final_stays() is missing"),
                arguments(
                        "alter table person owner to postgres",
                        "The tables belong to more than one role: knotenpunkt_owner, postgres"),
                arguments(
                        "alter role knotenpunkt_owner login",
                        "knotenpunkt_owner owns tables and can log in; no owner should"),
                arguments(
                        "grant update on audit_entry to knotenpunkt_server",
                        "The server's role may alter what is in the table audit_entry"),
                arguments(
                        "grant truncate on person to knotenpunkt_server",
                        "The server's role may truncate, reference or hang triggers on the table person"),
                arguments(
                        "revoke select on person from knotenpunkt_server",
                        "The server's role may not use the table person"),
                arguments("grant create on schema public to knotenpunkt_server", "The server's role may make tables"),
                arguments(
                        "grant pg_write_all_data to knotenpunkt_server",
                        "The server's role is a member of pg_write_all_data; it should be of none"),
                arguments(
                        "alter role knotenpunkt_server createrole",
                        "The server's role may make roles or databases, or copy the whole database"),
                arguments(
                        "set local synchronous_commit = off",
                        "synchronous_commit is off: what the database confirms can be lost"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void whatIsDamagedIsTold(String damage, String sentence) {
        assertThat(faultsAfter(damage)).contains(sentence);
    }

    /** Does the damage for a moment, and answers what the role of the server sees. */
    private static List<String> faultsAfter(String damage) {
        var found = new AtomicReference<List<String>>(List.of());
        try {
            POSTGRES.superuser().transaction(transaction -> {
                var dsl = transaction.dsl();
                dsl.execute(damage);
                dsl.execute("set local role knotenpunkt_server");
                found.set(Stream.concat(DatabaseCheck.faults(dsl).stream(), DatabaseCheck.closerLook(dsl).stream())
                        .toList());
                throw new DataAccessException("it was only for a moment");
            });
        } catch (DataAccessException e) {
            assertThat(e).hasMessage("it was only for a moment");
        }
        return found.get();
    }
}

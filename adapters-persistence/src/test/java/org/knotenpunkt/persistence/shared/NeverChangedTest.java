package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A table that says of itself that its rows never change has a trigger that holds it to that, whoever asks. */
class NeverChangedTest {
    private static final String SAYING_SO = """
            select t.relname::text from pg_class t
            where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p')
                and obj_description(t.oid, 'pg_class') ~* '(never changed|rows? never change)'
            order by 1
            """;

    /** Whenever a row is updated or deleted, whatever is in it. */
    private static final String HELD = """
            select r.relname::text from pg_class r
            join pg_trigger g on g.tgrelid = r.oid
            join pg_proc f on f.oid = g.tgfoid
            where f.proname = 'final_stays' and g.tgenabled in ('O', 'A') and g.tgqual is null and (g.tgtype & 1) = 1
            group by 1
            having bit_or(g.tgtype & (8 | 16)) = (8 | 16)
            order by 1
            """;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void whatSaysThatItNeverChangesIsHeldToIt() {
        var saying = POSTGRES.superuser().fetch(SAYING_SO).getValues(0, String.class);
        assertThat(saying).contains("agreement_cancellation", "agreement_cancelled_approval", "dropped_conclusion");
        assertThat(POSTGRES.superuser().fetch(HELD).getValues(0, String.class)).containsAll(saying);
    }

    @Test
    void aTableThatOnlySaysSoIsFound() {
        var dsl = POSTGRES.superuser();
        dsl.execute("create table carved (id bigint primary key)");
        try {
            dsl.execute("comment on table carved is 'Rows are added, and never changed.'");
            dsl.execute(
                    "create trigger final_stays before delete on carved for each row execute function final_stays()");

            assertThat(dsl.fetch(SAYING_SO).getValues(0, String.class)).contains("carved");
            assertThat(dsl.fetch(HELD).getValues(0, String.class)).doesNotContain("carved");
        } finally {
            dsl.execute("drop table carved");
        }
    }
}

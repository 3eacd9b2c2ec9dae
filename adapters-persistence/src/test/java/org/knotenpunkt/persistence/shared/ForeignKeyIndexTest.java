package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whoever removes or renames a row looks for those that point at it: each foreign key has an index that begins with it, or with another one
 * that it only says more exactly.
 */
class ForeignKeyIndexTest {
    private static final String WITHOUT_INDEX = """
            select c.conrelid::regclass || ' (' || (
                    select string_agg(a.attname, ', ' order by k.place)
                    from unnest(c.conkey) with ordinality k (number, place)
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number) || ')'
            from pg_constraint c
            where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
                select 1 from pg_index i
                join pg_constraint k on k.contype = 'f' and k.conrelid = c.conrelid and k.confrelid = c.confrelid
                    and k.conkey <@ c.conkey
                where i.indrelid = c.conrelid and i.indpred is null and i.indisvalid
                    and k.conkey <@ (string_to_array(i.indkey::text, ' ')::int2[])[1:cardinality(k.conkey)])
            order by 1
            """;

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void anIndexBeginsWithTheColumnsOfEachForeignKey() {
        assertThat(POSTGRES.superuser().fetch(WITHOUT_INDEX).getValues(0)).isEmpty();
    }

    @Test
    void aForeignKeyWithoutAnIndexIsFound() {
        var dsl = POSTGRES.superuser();
        dsl.execute("create table pointing (id bigint primary key, account_id uuid references account)");
        try {
            dsl.execute("create index pointing_some on pointing (account_id) where id > 7");
            assertThat(dsl.fetch(WITHOUT_INDEX).getValues(0))
                    .map(Object::toString)
                    .containsExactly("pointing (account_id)");

            dsl.execute("create index pointing_all on pointing (account_id, id)");
            assertThat(dsl.fetch(WITHOUT_INDEX)).isEmpty();
        } finally {
            dsl.execute("drop table pointing");
        }
    }
}

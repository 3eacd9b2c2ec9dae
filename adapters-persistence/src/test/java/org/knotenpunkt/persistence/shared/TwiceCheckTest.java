package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.persistence.tables.Tables.COUNT_CLOSING;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TwiceCheckTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    /** As if every row differed. */
    private record EveryRow(Table<?> table) implements KeptTwice {
        @Override
        public int differing(DSLContext dsl) {
            return dsl.fetchCount(table);
        }
    }

    private static void settle(int towns) {
        POSTGRES.superuser().execute("""
                insert into organisation (id, kind, version)
                    select gen_random_uuid(), 'MUNICIPALITY', 1 from generate_series(1, %d);
                insert into municipality (organisation_id, ags)
                    select id, to_char(row_number() over (), 'FM00000000') from organisation;
                insert into count_closing select id, id, 7 from organisation
                """.formatted(towns));
    }

    @Test
    void whatTownsOwnIsLookedAtInAllOfThemAndWhatIsSharedOnce() {
        settle(101);

        assertThat(check(new EveryRow(COUNT_CLOSING), new EveryRow(MUNICIPALITY)))
                .containsExactly(
                        "The table count_closing differs in 101 places from what it follows from",
                        "The table municipality differs in 101 places from what it follows from");
    }

    @Test
    void whereNothingDiffersNothingIsSaid() {
        assertThat(check(new EveryRow(COUNT_CLOSING), new EveryRow(MUNICIPALITY)))
                .isEmpty();
        settle(1);
        assertThat(check(new EveryRow(COUNT_CLOSING)))
                .containsExactly("The table count_closing differs in 1 place from what it follows from");
    }

    private static List<String> check(KeptTwice... all) {
        return new TwiceCheck(Set.of(all), POSTGRES.transactions(), POSTGRES.database()).faults();
    }
}

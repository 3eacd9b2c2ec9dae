package org.knotenpunkt.persistence.offer.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.count.CountFixtures.aTally;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entry;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_COUNT;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.RowCountQuery;
import org.jooq.SortField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.count.CountsContract;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.offer.count.Circumstances;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.Usual;
import org.knotenpunkt.persistence.offer.JooqOffers;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqSessionCountsTest implements CountsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public SessionCounts counts() {
        return POSTGRES.transactional(
                SessionCounts.class, new JooqSessionCounts(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public Offers offers() {
        return POSTGRES.transactional(Offers.class, new JooqOffers(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public World world() {
        return world;
    }

    @Test
    void whatWasEnteredStays() {
        entered(adults(7));
        var superuser = POSTGRES.superuser();
        var changes = List.<RowCountQuery>of(
                superuser.update(SESSION_COUNT).set(SESSION_COUNT.ADULTS, (short) 8),
                superuser.update(SESSION_COUNT).set(SESSION_COUNT.REASON, "Otherwise"),
                superuser.deleteFrom(SESSION_COUNT));
        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change::execute).hasMessageContaining("does not change"));
    }

    /** Else PostgreSQL may find a count by going through all of its town: it estimates that a town, named by row-level security and by the statement, has one. */
    @Test
    void whateverFindsACountBeginsWithItsSession() {
        Stream<List<Field<?>>> keys = SESSION_COUNT.getKeys().stream().map(key -> List.copyOf(key.getFields()));
        Stream<List<Field<?>>> indexes = SESSION_COUNT.getIndexes().stream()
                .map(index -> index.getFields().stream()
                        .<Field<?>>map(SortField::$field)
                        .toList());

        assertThat(Stream.concat(keys, indexes))
                .hasSizeGreaterThan(1)
                .allSatisfy(fields ->
                        assertThat(fields).startsWith(SESSION_COUNT.MUNICIPALITY_ID, SESSION_COUNT.SESSION_ID));
    }

    private void entered(Tally tally) {
        var offer = aPlannedOffer();
        var session = offer.sessions().all().getFirst();
        offers().save(offer);
        var entered = SessionCount.of(session.id(), offer.id(), LINDENAU, TUESDAY, List.of())
                .enter(entry(1, tally), new Circumstances(TUESDAY, Closing.USUAL, Usual.UNKNOWN, false))
                .orElseThrow();
        counts().save(entered);
    }

    @Test
    void noRowHoldsMoreAccessPathsThanFirstTimersOrOneThatNobodyKnows() {
        entered(aTally());
        var wrong = List.of(new String[] {"SCHOOL", "SCHOOL", "SCHOOL", "POSTER", "OTHER"}, new String[] {"FAX"});
        assertThat(wrong)
                .allSatisfy(paths -> assertThatThrownBy(() -> POSTGRES.superuser()
                                .update(SESSION_COUNT)
                                .set(SESSION_COUNT.ACCESS_PATHS, paths)
                                .execute())
                        .hasMessageContaining("session_count_access_paths"));
    }
}

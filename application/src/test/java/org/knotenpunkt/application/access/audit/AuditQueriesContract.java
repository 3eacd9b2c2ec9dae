package org.knotenpunkt.application.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.aPersonalToken;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aChain;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeed;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeedBy;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeedWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;

/** What every {@link AuditQueries} does. A class that implements this runs it against one. */
public interface AuditQueriesContract {
    ChainId TOWN = ChainId.of(BOCHUM);

    /** Shows what is added to the trail. */
    AuditQueries queries();

    /** An empty trail, seen by somebody of Bochum and Essen, in a house with the first two accounts of the examples. */
    AuditTrail trail();

    @Test
    default void showsWhoDidWhatAndByWhichRight() {
        var known = aDeedBy(anAccount(1).id(), BOCHUM, 1);
        var unknown = aDeed(BOCHUM, 2);
        trail().add(List.of(known, unknown, aDeed(ESSEN, 3)));

        var items =
                queries().entries(TOWN, AuditFilter.ALL, PageRequest.first(10)).items();

        assertThat(items).extracting(AuditView::number).containsExactly(2L, 1L);
        assertThat(items).extracting(AuditView::displayName).containsExactly(null, "Person 1");
        assertThat(items).extracting(AuditView::grounds).containsExactly(unknown.grounds(), known.grounds());
        assertThat(items).extracting(AuditView::what).containsExactly(change(unknown), change(known));
        assertThat(items.getFirst().hash())
                .isEqualTo(trail().head(TOWN).orElseThrow().hash());
    }

    @Test
    default void tellsWhatAProgramDidFromWhatItsOwnerDid() {
        var token = aPersonalToken(1, anAccount(1).id(), TokenReach.WRITE);
        know(token);
        trail().add(List.of(aDeedBy(anAccount(1).id(), BOCHUM, 1), aDeedWith(token, BOCHUM, 2)));

        var items =
                queries().entries(TOWN, AuditFilter.ALL, PageRequest.first(10)).items();

        assertThat(items)
                .extracting(AuditView::token)
                .containsExactly(token.id().value(), null);
        assertThat(items).extracting(AuditView::tokenName).containsExactly(token.name(), null);
        assertThat(items).extracting(AuditView::displayName).containsOnly("Person 1");
    }

    /** From now on there is the token. */
    void know(PersonalToken token);

    private static Change change(Deed deed) {
        return new Change(deed.at(), deed.type(), deed.subject(), null, null, null, null);
    }

    @Test
    default void goesOnWhereThePageBeforeEnded() {
        aChain(5).forEach(entry -> trail().add(List.of(entry.deed())));

        var first = queries().entries(TOWN, AuditFilter.ALL, PageRequest.first(3));
        var second = queries().entries(TOWN, AuditFilter.ALL, new PageRequest(3, first.next()));

        assertThat(first.items()).extracting(AuditView::number).containsExactly(5L, 4L, 3L);
        assertThat(second.items()).extracting(AuditView::number).containsExactly(2L, 1L);
        assertThat(second.next()).isNull();
    }

    @Test
    default void filtersCombine() {
        var mine = aDeedBy(anAccount(1).id(), BOCHUM, 4);
        aChain(3).forEach(entry -> trail().add(List.of(entry.deed())));
        trail().add(List.of(mine));

        assertThat(numbers(new AuditFilter(uuid(2002), null, null, null))).containsExactly(2L);
        assertThat(numbers(new AuditFilter(null, mine.account(), null, null))).containsExactly(4L);
        assertThat(numbers(new AuditFilter(null, null, NOW.plusSeconds(2), NOW.plusSeconds(4))))
                .containsExactly(3L, 2L);
        assertThat(numbers(new AuditFilter(uuid(2002), mine.account(), null, null)))
                .isEmpty();
    }

    private List<Long> numbers(AuditFilter filter) {
        return queries().entries(TOWN, filter, PageRequest.first(10)).items().stream()
                .map(AuditView::number)
                .toList();
    }
}

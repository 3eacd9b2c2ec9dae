package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.aSession;
import static org.knotenpunkt.domain.access.AccessExamples.aToken;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Credential;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link SessionStore} does. A class that implements this runs it against one. */
public interface SessionStoreContract {
    Account ANNA = anAccount(1);
    Account BERT = anAccount(2);

    /** An empty store, in the house that {@link GrantRepositoryContract#grants()} asks for; the same during one test. */
    SessionStore sessions();

    AccountRepository accounts();

    GrantRepository grants();

    @Test
    default void identifiesWhoUsesASessionWithTheRightsOfTheDay() {
        var session = aSession(1, ANNA.id());
        sessions().add(session);
        grants().save(aGrant(1, ANNA.id(), Role.COORDINATION, new Scope.Municipality(BOCHUM)));
        grants().save(aGrant(2, ANNA.id(), Role.CENTRE_LEAD, new Scope.Organisation(BOCHUM, SCHOOL)));
        grants().save(aGrant(3, ANNA.id(), Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK)));
        grants().save(aGrant(4, BERT.id(), Role.OPERATOR, new Scope.Installation()));

        assertThat(sessions().identify(session.id(), TODAY))
                .contains(new Identified<>(
                        session,
                        new Identity(
                                ANNA.id(),
                                new Means.Session(),
                                ANNA.name(),
                                ANNA.displayName(),
                                false,
                                Set.of(
                                        new Right(Role.COORDINATION, new Scope.Municipality(BOCHUM)),
                                        new Right(Role.CENTRE_LEAD, new Scope.Organisation(BOCHUM, SCHOOL)),
                                        new Right(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK))),
                                Map.of(BOCHUM, "Bochum"))));
    }

    @Test
    default void givesNoRightBeforeItsFirstDayAfterItsLastOrOnceItIsWithdrawn() {
        var session = aSession(1, ANNA.id());
        sessions().add(session);
        var town = new Scope.Municipality(BOCHUM);
        grants().save(aGrant(1, ANNA.id(), Role.READER, town, Validity.ALWAYS.endingOn(TODAY.minusDays(1))));
        grants().save(aGrant(2, ANNA.id(), Role.READER, town, Validity.from(TODAY.plusDays(1))));
        grants().save(aGrant(3, ANNA.id(), Role.COORDINATION, town)
                .withdraw(TODAY, NOW)
                .orElseThrow());
        grants().save(aGrant(4, ANNA.id(), Role.YOUTH_OFFICE, town, Validity.between(TODAY, TODAY)));

        assertThat(sessions()
                        .identify(session.id(), TODAY)
                        .map(found -> found.identity().granted()))
                .contains(Set.of(new Right(Role.YOUTH_OFFICE, town)));
    }

    @Test
    default void identifiesNobodyByAnUnknownSession() {
        sessions().add(aSession(1, ANNA.id()));

        assertThat(sessions().identify(aToken(2).session(), TODAY)).isEmpty();
    }

    @Test
    default void identifiesNobodyWhoseAccountIsDisabled() {
        var session = aSession(1, ANNA.id());
        sessions().add(session);
        accounts().save(read(ANNA).disable(NOW).orElseThrow());

        assertThat(sessions().identify(session.id(), TODAY)).isEmpty();
    }

    @Test
    default void tellsThatAPasswordIsTemporary() {
        var session = aSession(1, ANNA.id());
        sessions().add(session);
        accounts().save(read(ANNA).withCredential(new Credential("hash", true), NOW));

        assertThat(sessions()
                        .identify(session.id(), TODAY)
                        .map(found -> found.identity().passwordTemporary()))
                .contains(true);
    }

    @Test
    default void findsTheSessionsOfAnAccountLastUsedFirst() {
        sessions().add(aSession(1, ANNA.id()));
        sessions().add(aSession(2, ANNA.id()));
        sessions().add(aSession(3, BERT.id()));
        sessions().touch(aToken(2).session(), NOW.plusSeconds(90));

        assertThat(sessions().findByAccount(ANNA.id()))
                .containsExactly(aSession(2, ANNA.id()).seenAt(NOW.plusSeconds(90)), aSession(1, ANNA.id()));
    }

    @Test
    default void aSessionThatHasEndedDoesNotComeBack() {
        sessions().add(aSession(1, ANNA.id()));
        sessions().add(aSession(2, BERT.id()));

        assertThat(sessions().delete(aToken(1).session())).contains(ANNA.id());
        sessions().touch(aToken(1).session(), NOW);
        assertThat(sessions().delete(aToken(1).session())).isEmpty();

        assertThat(sessions().findByAccount(ANNA.id())).isEmpty();
    }

    @Test
    default void forgetsAllSessionsOfAnAccountOrAllButOne() {
        sessions().add(aSession(1, ANNA.id()));
        sessions().add(aSession(2, ANNA.id()));
        sessions().add(aSession(3, BERT.id()));
        sessions().add(aSession(4, BERT.id()));
        sessions().deleteAll(ANNA.id());
        sessions().deleteOthers(BERT.id(), aToken(4).session());

        assertThat(sessions().findByAccount(ANNA.id())).isEmpty();
        assertThat(sessions().findByAccount(BERT.id())).containsExactly(aSession(4, BERT.id()));
    }

    @Test
    default void forgetsSessionsThatNobodyHasUsedForLong() {
        sessions().add(aSession(1, ANNA.id()));
        sessions().add(aSession(2, ANNA.id()).seenAt(NOW.plusSeconds(1)));
        sessions().deleteUnusedSince(NOW.plusSeconds(1));

        assertThat(sessions().findByAccount(ANNA.id()))
                .containsExactly(aSession(2, ANNA.id()).seenAt(NOW.plusSeconds(1)));
    }

    private Account read(Account account) {
        return accounts().findById(account.id()).orElseThrow();
    }
}

package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.aPersonalToken;
import static org.knotenpunkt.domain.access.AccessExamples.aSecret;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** What every {@link PersonalTokenStore} does. A class that implements this runs it against one. */
public interface PersonalTokenStoreContract {
    Account ANNA = anAccount(1);
    Account BERT = anAccount(2);

    /** An empty store, in the house that {@link GrantRepositoryContract#grants()} asks for; the same during one test. */
    PersonalTokenStore tokens();

    AccountRepository accounts();

    GrantRepository grants();

    @Test
    default void identifiesForWhomAProgramActsWithTheRightsOfTheDay() {
        var right = new Right(Role.COORDINATION, new Scope.Municipality(BOCHUM));
        grants().save(aGrant(1, ANNA.id(), right.role(), right.scope()));
        tokens().add(aPersonalToken(1, ANNA.id(), TokenReach.READ));

        assertThat(tokens().identify(aSecret(1).hash(), TODAY))
                .contains(new Identified<>(
                        aPersonalToken(1, ANNA.id(), TokenReach.READ),
                        new Identity(
                                ANNA.id(),
                                new Means.Token(
                                        aPersonalToken(1, ANNA.id(), TokenReach.READ)
                                                .id()
                                                .value(),
                                        true),
                                ANNA.name(),
                                ANNA.displayName(),
                                false,
                                Set.of(right),
                                Map.of(BOCHUM, "Bochum"))));
    }

    @Test
    default void identifiesNobodyByAnUnknownOrRevokedTokenOrWhoseAccountIsDisabled() {
        tokens().add(aPersonalToken(1, ANNA.id(), TokenReach.WRITE));
        tokens().add(aPersonalToken(2, BERT.id(), TokenReach.WRITE));
        tokens().revoke(aPersonalToken(1, ANNA.id(), TokenReach.WRITE).id(), NOW);
        accounts()
                .save(accounts().findById(BERT.id()).orElseThrow().disable(NOW).orElseThrow());

        assertThat(tokens().identify(aSecret(1).hash(), TODAY)).isEmpty();
        assertThat(tokens().identify(aSecret(2).hash(), TODAY)).isEmpty();
        assertThat(tokens().identify(aSecret(3).hash(), TODAY)).isEmpty();
        assertThat(tokens().findByAccount(ANNA.id())).isEmpty();
    }

    @Test
    default void listsTheTokensOfAnAccountWithTheirLastUse() {
        var token = aPersonalToken(1, ANNA.id(), TokenReach.WRITE);
        tokens().add(token);
        tokens().add(aPersonalToken(2, BERT.id(), TokenReach.WRITE));
        assertThat(tokens().findByAccount(ANNA.id())).containsExactly(token);

        tokens().touch(token.id(), NOW.plusSeconds(90));

        assertThat(tokens().findByAccount(ANNA.id())).containsExactly(token.usedAt(NOW.plusSeconds(90)));
    }
}

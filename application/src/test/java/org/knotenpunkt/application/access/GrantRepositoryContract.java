package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link GrantRepository} does. A class that implements this runs it against one. */
public interface GrantRepositoryContract {
    AccountId HOLDER = anAccount(1).id();
    AccountId OTHER = anAccount(2).id();
    Scope TOWN = new Scope.Municipality(BOCHUM);

    /**
     * An empty repository in a house with the first two accounts of the examples, the towns Bochum and Essen, the school
     * and the network; the same one during one test.
     */
    GrantRepository grants();

    @ParameterizedTest
    @EnumSource(ScopeKind.class)
    default void findsAGrantInEveryKindOfScope(ScopeKind kind) {
        var right = switch (kind) {
            case INSTALLATION -> new Right(Role.OPERATOR, new Scope.Installation());
            case INITIATIVE -> new Right(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK));
            case MUNICIPALITY -> new Right(Role.COORDINATION, TOWN);
            case ORGANISATION -> new Right(Role.CENTRE_LEAD, new Scope.Organisation(BOCHUM, SCHOOL));
        };
        var given = new Grant.Given(OTHER, NOW);
        var grant = Grant.give(new GrantId(uuid(1)), HOLDER, right, Validity.from(TODAY), given, List.of())
                .orElseThrow();
        grants().save(grant);

        assertThat(read(grant.id())).usingRecursiveComparison().isEqualTo(grant.saved());
    }

    @Test
    default void findsTheGrantsOfAnAccountOrderedById() {
        var first = aGrant(1, HOLDER, Role.COORDINATION, TOWN);
        var second = aGrant(2, HOLDER, Role.READER, TOWN, Validity.between(TODAY.minusDays(9), TODAY.minusDays(2)));
        grants().save(second);
        grants().save(first);
        grants().save(aGrant(3, OTHER, Role.COORDINATION, TOWN));

        assertThat(grants().findByAccount(HOLDER))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(first.saved(), second.saved());
    }

    @Test
    default void findsNothingThatWasNotSaved() {
        grants().save(aGrant(1, HOLDER, Role.COORDINATION, TOWN));

        assertThat(grants().findById(new GrantId(uuid(1)))).isEmpty();
        assertThat(grants().findByAccount(OTHER)).isEmpty();
    }

    @Test
    default void keepsTheLastDayAndTheWithdrawal() {
        grants().save(aGrant(1, HOLDER, Role.COORDINATION, TOWN));
        var ended = read(aGrant(1, HOLDER, Role.COORDINATION, TOWN).id())
                .endOn(TODAY, TODAY, NOW)
                .orElseThrow();
        grants().save(ended);
        var withdrawn = read(ended.id()).withdraw(TODAY, NOW).orElseThrow();
        grants().save(withdrawn);

        assertThat(read(ended.id())).usingRecursiveComparison().isEqualTo(withdrawn.saved());
        assertThat(withdrawn.validity()).isEqualTo(Validity.ALWAYS.endingOn(TODAY));
    }

    @Test
    default void doesNotOverwriteWhatSomebodyElseHasSaved() {
        var grant = aGrant(1, HOLDER, Role.COORDINATION, TOWN);
        grants().save(grant);
        var mine = read(grant.id());
        grants().save(read(grant.id()).withdraw(TODAY, NOW).orElseThrow());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> grants().save(mine.endOn(TODAY, TODAY, NOW).orElseThrow()));
    }

    @Test
    default void keepsTheSameRightOnceAtATime() {
        grants().save(aGrant(1, HOLDER, Role.COORDINATION, TOWN, Validity.from(TODAY)));
        grants().save(aGrant(2, HOLDER, Role.COORDINATION, TOWN, Validity.ALWAYS.endingOn(TODAY.minusDays(1))));

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> grants().save(aGrant(3, HOLDER, Role.COORDINATION, TOWN, Validity.from(TODAY))));
    }

    @Test
    default void aWithdrawnRightIsInNobodysWay() {
        var withdrawn = aGrant(1, HOLDER, Role.OPERATOR, new Scope.Installation())
                .withdraw(TODAY, NOW)
                .orElseThrow();
        var again = aGrant(2, HOLDER, Role.OPERATOR, new Scope.Installation());
        grants().save(withdrawn);
        grants().save(again);

        assertThat(grants().findByAccount(HOLDER)).containsExactly(withdrawn, again);
    }

    private Grant read(GrantId id) {
        return grants().findById(id).orElseThrow();
    }
}

package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class GrantTest {
    private static final GrantId ID = new GrantId(uuid(1));
    private static final AccountId HOLDER = new AccountId(uuid(2));
    private static final AccountId GIVER = new AccountId(uuid(3));
    private static final Right COORDINATION = new Right(Role.COORDINATION, new Scope.Municipality(BOCHUM));
    private static final Validity THIS_YEAR = Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Test
    void aGrantTellsWhoGotWhichRoleInWhichTown() {
        var grant = give(COORDINATION, THIS_YEAR).orElseThrow();

        assertThat(grant.events())
                .containsExactly(new AccessEvent.RoleGranted(ID, HOLDER, Role.COORDINATION, BOCHUM, NOW));
    }

    @Test
    void nobodyGivesRightsToThemselves() {
        var grant = Grant.give(ID, GIVER, COORDINATION, THIS_YEAR, new Grant.Given(GIVER, NOW), List.of());

        assertThat(grant).isEqualTo(Result.refusal(new AccessError.SelfGrant()));
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATOR,              INSTALLATION",
        "INITIATIVE_OFFICE,     INITIATIVE",
        "COORDINATION,          MUNICIPALITY",
        "YOUTH_OFFICE,          MUNICIPALITY",
        "CENTRE_LEAD,           ORGANISATION",
        "SCHOOL_LEADERSHIP,     ORGANISATION",
        "PROVIDER,              ORGANISATION",
        "FAMILY_REPRESENTATIVE, MUNICIPALITY ORGANISATION",
        "READER,                INITIATIVE MUNICIPALITY ORGANISATION"
    })
    void aRoleIsHeldWhereItHasItsWork(Role role, String kinds) {
        for (var kind : ScopeKind.values()) {
            var granted = give(new Right(role, aScope(kind)), Validity.ALWAYS);

            assertThat(granted instanceof Result.Success)
                    .as("%s in %s", role, kind)
                    .isEqualTo(List.of(kinds.split(" ")).contains(kind.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatDoesNotFitIsNamed(Role role) {
        for (var kind : ScopeKind.values()) {
            if (!RoleFit.scopesOf(role).contains(kind)) {
                assertThat(give(new Right(role, aScope(kind)), Validity.ALWAYS))
                        .isEqualTo(Result.refusal(new AccessError.RoleDoesNotFit(role, kind)));
            }
        }
    }

    @Test
    void theSameRightIsNotHeldTwiceAtATime() {
        var held = List.of(aGrant(1, HOLDER, Role.COORDINATION, COORDINATION.scope(), THIS_YEAR));
        var lastDay = Validity.from(LocalDate.of(2026, 12, 31));
        var nextYear = Validity.from(LocalDate.of(2027, 1, 1));

        assertThat(give(COORDINATION, lastDay, held))
                .isEqualTo(Result.refusal(new AccessError.GrantOverlaps(Role.COORDINATION)));
        assertThat(give(COORDINATION, nextYear, held)).isInstanceOf(Result.Success.class);
        assertThat(give(new Right(Role.COORDINATION, new Scope.Municipality(ESSEN)), THIS_YEAR, held))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void whatWasWithdrawnCanBeGivenAgain() {
        var withdrawn = aGrant(1, HOLDER, Role.COORDINATION, COORDINATION.scope(), THIS_YEAR)
                .withdraw(TODAY, NOW)
                .orElseThrow();

        assertThat(give(COORDINATION, THIS_YEAR, List.of(withdrawn))).isInstanceOf(Result.Success.class);
    }

    @Test
    void aGrantIsInForceUntilItsLastDay() {
        var grant = aStoredGrant(Validity.ALWAYS).endOn(TODAY, TODAY, NOW).orElseThrow();

        assertThat(grant.isInForce(TODAY)).isTrue();
        assertThat(grant.isInForce(TODAY.plusDays(1))).isFalse();
        assertThat(grant.isOver(TODAY)).isFalse();
        assertThat(grant.events()).containsExactly(new AccessEvent.GrantEnded(grant.id(), TODAY, BOCHUM, NOW));
    }

    @Test
    void aGrantDoesNotEndInThePast() {
        assertThat(aStoredGrant(Validity.ALWAYS).endOn(TODAY.minusDays(1), TODAY, NOW))
                .isEqualTo(Result.refusal(new AccessError.EndInThePast(TODAY.minusDays(1))));
    }

    @Test
    void aGrantDoesNotEndBeforeItBegins() {
        var nextMonth = TODAY.plusMonths(1);

        assertThat(aStoredGrant(Validity.from(nextMonth)).endOn(TODAY, TODAY, NOW))
                .isEqualTo(Result.refusal(new AccessError.EndBeforeBeginning(nextMonth)));
    }

    @Test
    void aGrantIsNotProlonged() {
        var nextWeek = TODAY.plusDays(7);

        assertThat(aStoredGrant(Validity.ALWAYS.endingOn(nextWeek)).endOn(nextWeek.plusDays(1), TODAY, NOW))
                .isEqualTo(Result.refusal(new AccessError.EndsEarlier(nextWeek)));
    }

    @Test
    void aGrantThatIsOverStaysAsItWas() {
        var over = aStoredGrant(Validity.between(TODAY.minusDays(9), TODAY.minusDays(1)));

        assertThat(over.endOn(TODAY, TODAY, NOW)).isEqualTo(Result.refusal(new AccessError.GrantOver()));
        assertThat(over.withdraw(TODAY, NOW)).isEqualTo(Result.refusal(new AccessError.GrantOver()));
    }

    @Test
    void aWithdrawnGrantGivesNothingFromThenOn() {
        var withdrawn = aStoredGrant(Validity.ALWAYS).withdraw(TODAY, NOW).orElseThrow();

        assertThat(withdrawn.isInForce(TODAY)).isFalse();
        assertThat(withdrawn.validity()).isEqualTo(Validity.ALWAYS);
        assertThat(withdrawn.events()).containsExactly(new AccessEvent.GrantWithdrawn(withdrawn.id(), BOCHUM, NOW));
        assertThat(withdrawn.withdraw(TODAY, NOW)).isEqualTo(Result.refusal(new AccessError.GrantOver()));
    }

    private static Grant aStoredGrant(Validity validity) {
        return aGrant(1, HOLDER, Role.COORDINATION, COORDINATION.scope(), validity)
                .saved();
    }

    private static Result<Grant, AccessError> give(Right right, Validity validity) {
        return give(right, validity, List.of());
    }

    private static Result<Grant, AccessError> give(Right right, Validity validity, List<Grant> held) {
        return Grant.give(ID, HOLDER, right, validity, new Grant.Given(GIVER, NOW), held);
    }

    private static Scope aScope(ScopeKind kind) {
        return switch (kind) {
            case INSTALLATION -> new Scope.Installation();
            case INITIATIVE -> new Scope.Initiative(NETWORK);
            case MUNICIPALITY -> new Scope.Municipality(BOCHUM);
            case ORGANISATION -> new Scope.Organisation(BOCHUM, SCHOOL);
        };
    }
}

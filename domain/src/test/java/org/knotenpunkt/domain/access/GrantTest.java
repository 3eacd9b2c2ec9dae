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
import org.knotenpunkt.domain.organisation.function.FunctionId;
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
    private static final FunctionId HEAD = new FunctionId(uuid(5));
    private static final FunctionId LEAD = new FunctionId(uuid(6));
    private static final Validity THIS_YEAR = Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static boolean servesInNone(FunctionId function) {
        return false;
    }

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

        assertThat(grant.isInForce(TODAY, GrantTest::servesInNone)).isTrue();
        assertThat(grant.isInForce(TODAY.plusDays(1), GrantTest::servesInNone)).isFalse();
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

        assertThat(withdrawn.isInForce(TODAY, GrantTest::servesInNone)).isFalse();
        assertThat(withdrawn.validity()).isEqualTo(Validity.ALWAYS);
        assertThat(withdrawn.events()).containsExactly(new AccessEvent.GrantWithdrawn(withdrawn.id(), BOCHUM, NOW));
        assertThat(withdrawn.withdraw(TODAY, NOW)).isEqualTo(Result.refusal(new AccessError.GrantOver()));
    }

    @Test
    void aGrantThatIsTiedIsInForceWhileItsHolderServes() {
        var tied = aStoredGrant(Validity.from(TODAY))
                .tieTo(HEAD, GIVER, TODAY, NOW)
                .orElseThrow();

        assertThat(tied.function()).contains(HEAD);
        assertThat(tied.isInForce(TODAY, HEAD::equals)).isTrue();
        assertThat(tied.isInForce(TODAY, LEAD::equals)).isFalse();
        assertThat(tied.isInForce(TODAY.minusDays(1), HEAD::equals)).isFalse();
        assertThat(tied.isOver(TODAY)).isFalse();
        assertThat(tied.events()).containsExactly(new AccessEvent.GrantTied(tied.id(), HEAD, BOCHUM, NOW));
    }

    @Test
    void aGrantIsTiedToOneFunctionAtATime() {
        var tied = aStoredGrant(Validity.ALWAYS)
                .tieTo(HEAD, GIVER, TODAY, NOW)
                .orElseThrow()
                .saved();
        var again = tied.tieTo(LEAD, GIVER, TODAY, NOW).orElseThrow();

        assertThat(again.function()).contains(LEAD);
        assertThat(again.events()).containsExactly(new AccessEvent.GrantTied(tied.id(), LEAD, BOCHUM, NOW));
        assertThat(tied.tieTo(HEAD, GIVER, TODAY, NOW).orElseThrow().events()).isEmpty();
    }

    @Test
    void aGrantThatIsUntiedHoldsByItself() {
        var tied = aStoredGrant(Validity.ALWAYS)
                .tieTo(HEAD, GIVER, TODAY, NOW)
                .orElseThrow()
                .saved();
        var untied = tied.untie(GIVER, TODAY, NOW).orElseThrow();

        assertThat(untied.function()).isEmpty();
        assertThat(untied.isInForce(TODAY, GrantTest::servesInNone)).isTrue();
        assertThat(untied.events()).containsExactly(new AccessEvent.GrantUntied(tied.id(), HEAD, BOCHUM, NOW));
        assertThat(untied.untie(GIVER, TODAY, NOW)).isEqualTo(Result.refusal(new AccessError.NotTied()));
    }

    @Test
    void aTiedGrantStaysTiedWhenItEnds() {
        var tied = aStoredGrant(Validity.ALWAYS).tieTo(HEAD, GIVER, TODAY, NOW).orElseThrow();

        assertThat(tied.endOn(TODAY, TODAY, NOW).orElseThrow().function()).contains(HEAD);
        assertThat(tied.withdraw(TODAY, NOW).orElseThrow().function()).contains(HEAD);
        assertThat(tied.saved().function()).contains(HEAD);
    }

    @Test
    void nobodyDecidesByWhatTheyHoldARightThemselves() {
        var tied = aStoredGrant(Validity.ALWAYS).tieTo(HEAD, GIVER, TODAY, NOW).orElseThrow();
        var own = Result.refusal(new AccessError.OwnGrant());

        assertThat(tied.untie(HOLDER, TODAY, NOW)).isEqualTo(own);
        assertThat(tied.tieTo(LEAD, HOLDER, TODAY, NOW)).isEqualTo(own);
    }

    @Test
    void whatIsOverOrOutsideOfTownsIsTiedToNothing() {
        var over = aStoredGrant(Validity.between(TODAY.minusDays(9), TODAY.minusDays(1)));
        var network = aGrant(1, HOLDER, Role.READER, new Scope.Initiative(NETWORK));

        assertThat(over.tieTo(HEAD, GIVER, TODAY, NOW)).isEqualTo(Result.refusal(new AccessError.GrantOver()));
        assertThat(over.untie(GIVER, TODAY, NOW)).isEqualTo(Result.refusal(new AccessError.GrantOver()));
        assertThat(network.tieTo(HEAD, GIVER, TODAY, NOW)).isEqualTo(Result.refusal(new AccessError.NoPeopleHere()));
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

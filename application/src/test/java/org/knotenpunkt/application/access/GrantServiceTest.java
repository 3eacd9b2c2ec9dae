package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.FindScopes.NamedScope;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccessAction;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class GrantServiceTest {
    private static final Scope BOCHUM_TOWN = new Scope.Municipality(BOCHUM);
    private static final Scope ESSEN_TOWN = new Scope.Municipality(ESSEN);
    private static final Scope SCHOOL_IN_BOCHUM = new Scope.Organisation(BOCHUM, SCHOOL);
    private static final Scope INITIATIVE = new Scope.Initiative(NETWORK);
    private static final Scope INSTALLATION = new Scope.Installation();

    private static final Actor OPERATOR = Actor.operator();
    private static final Actor COORDINATION = somebodyWith(Role.COORDINATION, BOCHUM_TOWN);
    private static final Actor OFFICE = somebodyWith(Role.INITIATIVE_OFFICE, INITIATIVE);

    private static final Result<Grant, AccessError> OUT_OF_REACH =
            Result.refusal(new AccessError.NotAllowed(new Denial.OutOfReach()));
    private static final Result<Grant, AccessError> DENIED =
            Result.refusal(new AccessError.NotAllowed(new Denial.RoleMissing(AccessAction.MANAGE_GRANTS)));

    private final AccessHouse house = new AccessHouse();
    private final Account anna = house.withAccount(1);

    @Test
    void aGrantIsInForceWithTheNextRequest() {
        var signedIn = house.signedIn(anna);
        assertThat(house.actor(signedIn).rights()).isEmpty();

        var grant = grant(OPERATOR, Role.COORDINATION, BOCHUM_TOWN).orElseThrow();

        assertThat(house.actor(signedIn).rights()).containsExactly(new Right(Role.COORDINATION, BOCHUM_TOWN));
        assertThat(house.events.published())
                .containsExactly(
                        new AccessEvent.SignedIn(anna.id(), NOW),
                        new AccessEvent.RoleGranted(grant.id(), anna.id(), Role.COORDINATION, BOCHUM, NOW));
    }

    @Test
    void theOperatorGivesEveryRoleEverywhere() {
        assertThat(grant(OPERATOR, Role.OPERATOR, INSTALLATION)).isInstanceOf(Result.Success.class);
        assertThat(grant(OPERATOR, Role.COORDINATION, ESSEN_TOWN)).isInstanceOf(Result.Success.class);
        assertThat(grant(OPERATOR, Role.INITIATIVE_OFFICE, INITIATIVE)).isInstanceOf(Result.Success.class);
        assertThat(grant(OPERATOR, Role.CENTRE_LEAD, SCHOOL_IN_BOCHUM)).isInstanceOf(Result.Success.class);
    }

    @Test
    void theCoordinationGivesRolesInItsOwnTownOnly() {
        assertThat(grant(COORDINATION, Role.YOUTH_OFFICE, BOCHUM_TOWN)).isInstanceOf(Result.Success.class);
        assertThat(grant(COORDINATION, Role.CENTRE_LEAD, SCHOOL_IN_BOCHUM)).isInstanceOf(Result.Success.class);
        assertThat(grant(COORDINATION, Role.YOUTH_OFFICE, ESSEN_TOWN)).isEqualTo(OUT_OF_REACH);
        assertThat(grant(COORDINATION, Role.OPERATOR, INSTALLATION)).isEqualTo(DENIED);
        assertThat(grant(COORDINATION, Role.READER, INITIATIVE)).isEqualTo(OUT_OF_REACH);
    }

    @Test
    void theInitiativeOfficeGivesRolesInItsInitiativeOnly() {
        assertThat(grant(OFFICE, Role.READER, INITIATIVE)).isInstanceOf(Result.Success.class);
        assertThat(grant(OFFICE, Role.READER, new Scope.Initiative(SCHOOL))).isEqualTo(OUT_OF_REACH);
        assertThat(grant(OFFICE, Role.READER, BOCHUM_TOWN)).isEqualTo(OUT_OF_REACH);
    }

    @Test
    void othersGiveNoRoles() {
        assertThat(grant(somebodyWith(Role.YOUTH_OFFICE, BOCHUM_TOWN), Role.READER, BOCHUM_TOWN))
                .isEqualTo(DENIED);
        assertThat(grant(somebodyWith(Role.SCHOOL_LEADERSHIP, SCHOOL_IN_BOCHUM), Role.READER, SCHOOL_IN_BOCHUM))
                .isEqualTo(DENIED);
        assertThat(grant(Actor.ANONYMOUS, Role.READER, BOCHUM_TOWN))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.NotSignedIn())));
    }

    @Test
    void nobodyGivesRightsToThemselves() {
        var self = new Actor(anna.id().value(), OPERATOR.rights());

        assertThat(grant(self, Role.COORDINATION, BOCHUM_TOWN)).isEqualTo(Result.refusal(new AccessError.SelfGrant()));
    }

    @Test
    void aRoleIsGivenToAnAccountThatThereIsAndInAPlaceThatThereIs() {
        var nobody = new SignInName("nobody@bochum.example");
        var reader = new Right(Role.READER, BOCHUM_TOWN);

        assertThat(house.grantService.grant(OPERATOR, nobody, reader, Validity.ALWAYS))
                .isEqualTo(Result.refusal(new AccessError.SignInNameUnknown()));
        assertThat(grant(OPERATOR, Role.CENTRE_LEAD, new Scope.Organisation(ESSEN, SCHOOL)))
                .isEqualTo(Result.refusal(new AccessError.ScopeUnknown(ScopeKind.ORGANISATION)));
    }

    @Test
    void aDisabledAccountGetsNoRole() {
        house.accounts.save(anna.disable(NOW).orElseThrow());

        assertThat(grant(OPERATOR, Role.READER, BOCHUM_TOWN))
                .isEqualTo(Result.refusal(new AccessError.AccountDisabled()));
    }

    @Test
    void theSameRoleIsNotGivenTwice() {
        grant(OPERATOR, Role.READER, BOCHUM_TOWN);

        assertThat(grant(COORDINATION, Role.READER, BOCHUM_TOWN))
                .isEqualTo(Result.refusal(new AccessError.GrantOverlaps(Role.READER)));
    }

    @Test
    void aGrantEndsWithItsLastDay() {
        var grant = grant(OPERATOR, Role.READER, BOCHUM_TOWN).orElseThrow();
        var ended = house.grantService
                .end(COORDINATION, grant.id(), grant.version(), TODAY.plusDays(3))
                .orElseThrow();

        assertThat(ended.validity().until()).isEqualTo(TODAY.plusDays(3));
        assertThat(house.grants.findById(grant.id()).map(Grant::version)).contains(ended.version());
    }

    @Test
    void aWithdrawnRightIsGoneWithTheNextRequest() {
        var grant = grant(OPERATOR, Role.READER, BOCHUM_TOWN).orElseThrow();
        var signedIn = house.signedIn(anna);
        house.grantService.withdraw(COORDINATION, grant.id(), grant.version());

        assertThat(house.actor(signedIn).rights()).isEmpty();
    }

    @Test
    void aGrantInAnotherTownIsNotFound() {
        var grant = grant(OPERATOR, Role.READER, ESSEN_TOWN).orElseThrow();
        var notFound = Result.refusal(new AccessError.GrantNotFound(grant.id()));

        assertThat(house.grantService.end(COORDINATION, grant.id(), grant.version(), TODAY))
                .isEqualTo(notFound);
        assertThat(house.grantService.withdraw(COORDINATION, grant.id(), grant.version()))
                .isEqualTo(notFound);
        assertThat(house.queryService.find(COORDINATION, grant.id())).isEqualTo(notFound);
        assertThat(house.queryService.find(COORDINATION, new GrantId(uuid(1))))
                .isEqualTo(Result.refusal(new AccessError.GrantNotFound(new GrantId(uuid(1)))));
    }

    @Test
    void whoSawAnOlderGrantChangesNothing() {
        var grant = grant(OPERATOR, Role.READER, BOCHUM_TOWN).orElseThrow();
        house.grantService.end(OPERATOR, grant.id(), grant.version(), TODAY);

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.grantService.withdraw(OPERATOR, grant.id(), grant.version()));
    }

    @Test
    void whoGivesRolesSomewhereSeesTheGrantsThere() {
        var here = grant(OPERATOR, Role.READER, SCHOOL_IN_BOCHUM).orElseThrow();
        grant(OPERATOR, Role.READER, ESSEN_TOWN);

        assertThat(house.queryService
                        .list(COORDINATION, BOCHUM_TOWN, false, AccessQueriesContract.FIRST)
                        .orElseThrow()
                        .items())
                .extracting(GrantView::id)
                .containsExactly(here.id());
        assertThat(house.queryService.list(COORDINATION, ESSEN_TOWN, false, AccessQueriesContract.FIRST))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.OutOfReach())));
        assertThat(house.queryService.list(COORDINATION, INSTALLATION, false, AccessQueriesContract.FIRST))
                .isEqualTo(DENIED);
    }

    @Test
    void rolesAreOfferedWhereTheActorMayGiveThem() {
        var both = new Actor(
                uuid(1),
                Set.copyOf(List.of(new Right(Role.COORDINATION, BOCHUM_TOWN), new Right(Role.READER, ESSEN_TOWN))));

        assertThat(places(both, ScopeKind.MUNICIPALITY)).containsExactly(BOCHUM_TOWN);
        assertThat(places(both, ScopeKind.ORGANISATION)).containsExactly(SCHOOL_IN_BOCHUM);
        assertThat(places(both, ScopeKind.INITIATIVE)).isEmpty();
        assertThat(places(OFFICE, ScopeKind.INITIATIVE)).containsExactly(INITIATIVE);
        assertThat(places(OPERATOR, ScopeKind.MUNICIPALITY)).containsExactly(BOCHUM_TOWN, ESSEN_TOWN);
    }

    private List<Scope> places(Actor actor, ScopeKind kind) {
        return house.queryService.find(actor, kind, "").orElseThrow().stream()
                .map(NamedScope::scope)
                .toList();
    }

    private Result<Grant, AccessError> grant(Actor actor, Role role, Scope scope) {
        return house.grantService.grant(actor, anna.name(), new Right(role, scope), Validity.ALWAYS);
    }
}

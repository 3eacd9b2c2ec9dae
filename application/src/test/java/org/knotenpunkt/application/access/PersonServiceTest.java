package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.FindPersonOfGrant.PersonOfGrant;
import org.knotenpunkt.domain.access.AccessAction;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Withdrawal;

class PersonServiceTest {
    private static final Scope TOWN = new Scope.Municipality(BOCHUM);
    private static final Scope AT_SCHOOL = new Scope.Organisation(BOCHUM, SCHOOL);
    private static final Actor COORDINATION = somebodyWith(Role.COORDINATION, TOWN);

    private final AccessHouse house = new AccessHouse();
    private final Account anna = house.withAccount(1);
    private final Person mina = house.withDeputyHead(1);
    private final Grant grant = given(1, anna, Role.SCHOOL_LEADERSHIP, AT_SCHOOL);

    private Grant given(int number, Account account, Role role, Scope scope) {
        house.grants.save(aGrant(number, account.id(), role, scope));
        return aGrant(number, account.id(), role, scope);
    }

    @Test
    void whoKeepsTheTownSaysWhoAnAccountIs() {
        var said = house.personService
                .identify(COORDINATION, grant.id(), mina.id())
                .orElseThrow();

        assertThat(said)
                .isEqualTo(new AccountPerson(BOCHUM, anna.id(), mina.id(), new AccountId(COORDINATION.account()), NOW));
        assertThat(house.persons.findByAccount(BOCHUM, anna.id())).contains(said);
        assertThat(house.events.published())
                .containsExactly(new AccessEvent.PersonIdentified(anna.id(), mina.id(), BOCHUM, NOW));
    }

    @Test
    void whoItMayBeIsOfferedUntilSomebodyHasSaidSo() {
        var known = house.persons.known(BOCHUM, mina.id(), TODAY).orElseThrow();
        assertThat(house.personService.person(COORDINATION, grant.id()))
                .isEqualTo(Result.success(new PersonOfGrant(null, List.of(known))));

        house.personService.identify(COORDINATION, grant.id(), mina.id());

        assertThat(house.personService.person(COORDINATION, grant.id()))
                .isEqualTo(Result.success(new PersonOfGrant(known, List.of())));
    }

    @Test
    void whatWasSaidCountsForAllRolesInTheTown() {
        var other = given(2, anna, Role.READER, TOWN);
        house.personService.identify(COORDINATION, grant.id(), mina.id());

        assertThat(house.personService.identify(COORDINATION, other.id(), mina.id()))
                .isEqualTo(Result.refusal(new AccessError.IdentifiedAlready()));
    }

    @Test
    void whatWasSaidCanBeTakenBack() {
        house.personService.identify(COORDINATION, grant.id(), mina.id());

        assertThat(house.personService.forget(COORDINATION, grant.id())).isInstanceOf(Result.Success.class);
        assertThat(house.persons.findByAccount(BOCHUM, anna.id())).isEmpty();
        assertThat(house.events.published())
                .last()
                .isEqualTo(new AccessEvent.PersonForgotten(anna.id(), mina.id(), BOCHUM, NOW));
        assertThat(house.personService.forget(COORDINATION, grant.id()))
                .isEqualTo(Result.refusal(new AccessError.NotIdentified()));
    }

    @Test
    void nobodySaysWhoTheyAreThemselves() {
        var self = new Actor(anna.id().value(), Set.of(new Right(Role.COORDINATION, TOWN)));

        assertThat(house.personService.identify(self, grant.id(), mina.id()))
                .isEqualTo(Result.refusal(new AccessError.SelfIdentified()));
    }

    @Test
    void aPersonHasOneAccountInATown() {
        var other = given(2, house.withAccount(2), Role.READER, AT_SCHOOL);
        house.personService.identify(COORDINATION, grant.id(), mina.id());

        assertThat(house.personService.identify(COORDINATION, other.id(), mina.id()))
                .isEqualTo(Result.refusal(new AccessError.PersonHasAccount()));
    }

    @Test
    void aPersonThatTheTownDoesNotKnowIsRefused() {
        var nobody = new PersonId(uuid(77));

        assertThat(house.personService.identify(COORDINATION, grant.id(), nobody))
                .isEqualTo(Result.refusal(new AccessError.PersonUnknown(nobody)));
    }

    @Test
    void aPersonWhoNeverServedIsRefused() {
        var function = house.world.functions().findById(AccessHouse.HEAD).orElseThrow();
        var term = function.deputiesOn(TODAY).getFirst().id();
        house.world
                .functions()
                .save(function.withdrawTerm(term, new Withdrawal(NOW, uuid(99), "Mistaken"))
                        .orElseThrow());

        assertThat(house.personService.identify(COORDINATION, grant.id(), mina.id()))
                .isEqualTo(Result.refusal(new AccessError.PersonUnknown(mina.id())));
    }

    @Test
    void whoeverDoesNotKeepTheTownSaysNothing() {
        var elsewhere = somebodyWith(Role.COORDINATION, new Scope.Municipality(ESSEN));

        assertThat(house.personService.identify(elsewhere, grant.id(), mina.id()))
                .isEqualTo(Result.refusal(new AccessError.GrantNotFound(grant.id())));
        assertThat(house.personService.identify(Actor.operator(), grant.id(), mina.id()))
                .isEqualTo(Result.refusal(new AccessError.GrantNotFound(grant.id())));
        assertThat(house.personService.forget(somebodyWith(Role.SCHOOL_LEADERSHIP, AT_SCHOOL), grant.id()))
                .isEqualTo(
                        Result.refusal(new AccessError.NotAllowed(new Denial.RoleMissing(AccessAction.MANAGE_GRANTS))));
        assertThat(house.personService.person(Actor.ANONYMOUS, grant.id()))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.NotSignedIn())));
    }

    @Test
    void inANetworkNobodyIsKnownByFunctions() {
        var network = new Scope.Initiative(NETWORK);
        var reader = given(2, anna, Role.READER, network);

        assertThat(house.personService.identify(somebodyWith(Role.INITIATIVE_OFFICE, network), reader.id(), mina.id()))
                .isEqualTo(Result.refusal(new AccessError.NoPeopleHere()));
    }
}

package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class TiedGrantsTest {
    private static final Scope TOWN = new Scope.Municipality(BOCHUM);
    private static final Right LEADS_SCHOOL = new Right(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(BOCHUM, SCHOOL));
    private static final Actor COORDINATION = somebodyWith(Role.COORDINATION, TOWN);

    private final AccessHouse house = new AccessHouse();
    private final Account anna = house.withAccount(1);
    private final Person mina = house.withDeputyHead(1);
    private final Grant grant = house.grantService
            .grant(COORDINATION, anna.name(), LEADS_SCHOOL, Validity.ALWAYS)
            .orElseThrow();

    private void identify() {
        house.personService.identify(COORDINATION, grant.id(), mina.id()).orElseThrow();
    }

    private Result<Grant, AccessError> tie(Actor actor, FunctionId function) {
        return house.grantService.tie(actor, grant.id(), grant.version(), function);
    }

    private void change(UnaryOperator<OrganisationFunction> change) {
        var functions = house.world.functions();
        functions.save(change.apply(functions.findById(AccessHouse.HEAD).orElseThrow()));
    }

    @Test
    void whoKeepsTheTownTiesAGrantToAFunctionOfItsHolder() {
        identify();
        var tied = tie(COORDINATION, AccessHouse.HEAD).orElseThrow();

        assertThat(house.grants.findById(grant.id()).flatMap(Grant::function)).contains(AccessHouse.HEAD);
        assertThat(tied.version()).isEqualTo(grant.version() + 1);
        assertThat(house.events.published())
                .last()
                .isEqualTo(new AccessEvent.GrantTied(grant.id(), AccessHouse.HEAD, BOCHUM, NOW));
    }

    @Test
    void theRightEndsWithTheNextRequestOnceTheTermIsOverAndComesBackWithIt() {
        identify();
        tie(COORDINATION, AccessHouse.HEAD).orElseThrow();
        var signedIn = house.signedIn(anna);
        assertThat(house.actor(signedIn).rights()).containsExactly(LEADS_SCHOOL);
        var term = house.world
                .functions()
                .findById(AccessHouse.HEAD)
                .orElseThrow()
                .terms()
                .getFirst()
                .id();

        change(head -> head.endTerm(term, TODAY.minusDays(1), NOW).orElseThrow());
        assertThat(house.actor(signedIn).rights()).isEmpty();
        change(head -> head.reopenTerm(term, NOW).orElseThrow());
        assertThat(house.actor(signedIn).rights()).containsExactly(LEADS_SCHOOL);

        house.personService.forget(COORDINATION, grant.id()).orElseThrow();
        assertThat(house.actor(signedIn).rights()).isEmpty();
    }

    @Test
    void aGrantMayBeTiedFromTheBeginning() {
        identify();
        var reader = new Right(Role.READER, TOWN);
        var given = house.grantService
                .grantFor(COORDINATION, anna.name(), reader, Validity.ALWAYS, AccessHouse.HEAD)
                .orElseThrow();

        assertThat(given.function()).contains(AccessHouse.HEAD);
        assertThat(house.events.published())
                .endsWith(
                        new AccessEvent.RoleGranted(given.id(), anna.id(), Role.READER, BOCHUM, NOW),
                        new AccessEvent.GrantTied(given.id(), AccessHouse.HEAD, BOCHUM, NOW));
    }

    @Test
    void nothingIsGivenThatCannotBeTied() {
        var reader = new Right(Role.READER, TOWN);

        assertThat(house.grantService.grantFor(COORDINATION, anna.name(), reader, Validity.ALWAYS, AccessHouse.HEAD))
                .isEqualTo(Result.refusal(new AccessError.NotIdentified()));
        identify();
        assertThat(house.grantService.grantFor(
                        Actor.operator(), anna.name(), reader, Validity.ALWAYS, AccessHouse.HEAD))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.OutOfReach())));
        assertThat(house.grants.findByAccount(anna.id())).containsExactly(grant);
    }

    @Test
    void whoKeepsTheTownFindsTheFunctionsToWhichARightOfTheAccountCouldBeTied() {
        assertThat(house.grantService.ties(COORDINATION, anna.name(), TOWN)).isEqualTo(Result.success(List.of()));
        identify();
        assertThat(house.grantService.ties(COORDINATION, anna.name(), TOWN).orElseThrow())
                .extracting(KnownPerson.Service::function)
                .containsExactly(AccessHouse.HEAD);

        var nobody = new SignInName("nobody@example.org");
        assertThat(house.grantService.ties(COORDINATION, nobody, TOWN))
                .isEqualTo(Result.refusal(new AccessError.SignInNameUnknown()));
        assertThat(house.grantService.ties(Actor.operator(), anna.name(), TOWN))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.OutOfReach())));
    }

    @Test
    void untiedItHoldsByItself() {
        identify();
        var tied = tie(COORDINATION, AccessHouse.HEAD).orElseThrow();
        house.personService.forget(COORDINATION, grant.id()).orElseThrow();
        var untied = house.grantService
                .untie(COORDINATION, grant.id(), tied.version())
                .orElseThrow();

        assertThat(house.actor(house.signedIn(anna)).rights()).containsExactly(LEADS_SCHOOL);
        assertThat(house.events.published())
                .contains(new AccessEvent.GrantUntied(grant.id(), AccessHouse.HEAD, BOCHUM, NOW));
        assertThat(house.grantService.untie(COORDINATION, grant.id(), untied.version()))
                .isEqualTo(Result.refusal(new AccessError.NotTied()));
    }

    @Test
    void nobodyKnowsInWhichFunctionAnAccountServesThatNobodyHasIdentified() {
        assertThat(tie(COORDINATION, AccessHouse.HEAD)).isEqualTo(Result.refusal(new AccessError.NotIdentified()));
    }

    @Test
    void aFunctionInWhichTheHolderDoesNotServeIsLikeNone() {
        identify();
        var elsewhere = OrganisationFunction.create(
                        new FunctionId(uuid(6)),
                        ESSEN,
                        new OrganisationId(SCHOOL),
                        FunctionKind.CENTRE_LEAD,
                        null,
                        Validity.ALWAYS,
                        RoleContact.NONE,
                        NOW)
                .orElseThrow();
        house.world.functions().save(elsewhere);
        var unknown = new FunctionId(uuid(7));

        assertThat(tie(COORDINATION, elsewhere.id()))
                .isEqualTo(Result.refusal(new AccessError.NotServing(elsewhere.id())));
        assertThat(tie(COORDINATION, unknown)).isEqualTo(Result.refusal(new AccessError.NotServing(unknown)));
        change(head -> head.end(TODAY.minusDays(1), NOW).orElseThrow());
        assertThat(tie(COORDINATION, AccessHouse.HEAD))
                .isEqualTo(Result.refusal(new AccessError.NotServing(AccessHouse.HEAD)));
    }

    @Test
    void whoeverDoesNotKeepTheTownSaysNothing() {
        identify();
        var notFound = Result.refusal(new AccessError.GrantNotFound(grant.id()));
        var elsewhere = somebodyWith(Role.COORDINATION, new Scope.Municipality(ESSEN));

        assertThat(tie(elsewhere, AccessHouse.HEAD)).isEqualTo(notFound);
        assertThat(tie(Actor.operator(), AccessHouse.HEAD)).isEqualTo(notFound);
        assertThat(house.grantService.untie(Actor.operator(), grant.id(), grant.version()))
                .isEqualTo(notFound);
    }

    @Test
    void nobodyDecidesByWhatTheyHoldARightThemselves() {
        identify();
        var self = new Actor(anna.id().value(), Set.of(new Right(Role.COORDINATION, TOWN)));

        assertThat(tie(self, AccessHouse.HEAD)).isEqualTo(Result.refusal(new AccessError.OwnGrant()));
    }

    @Test
    void whoSawAnOlderGrantTiesNothing() {
        identify();
        tie(COORDINATION, AccessHouse.HEAD).orElseThrow();

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> tie(COORDINATION, AccessHouse.HEAD));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.grantService.untie(COORDINATION, grant.id(), grant.version()));
    }
}

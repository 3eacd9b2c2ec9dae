package org.knotenpunkt.application.access.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.InMemoryKnownRecords;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class SightServiceTest {
    private static final KnownRecord FUNCTION = OrganisationRecordKind.function(
            new FunctionId(uuid(30)), "Sonnenschule", BOCHUM, new OrganisationId(SCHOOL));
    private static final Actor COORDINATION = somebodyWith(Role.COORDINATION, new Scope.Municipality(BOCHUM));
    private static final Actor READER = somebodyWith(Role.READER, new Scope.Organisation(BOCHUM, SCHOOL));

    private final AccessHouse house = new AccessHouse();
    private final InMemoryKnownRecords organisations = new InMemoryKnownRecords(OrganisationRecordKind.values());
    private final InMemoryKnownRecords accounts = new InMemoryKnownRecords(AccessRecordKind.values());
    private final SightService service = new SightService(
            new RecordDirectory(List.of(organisations, accounts)),
            house.queries,
            new PolicyRights(),
            new DirectTransactions());

    @BeforeEach
    void fill() {
        organisations.add(FUNCTION);
        var anna = house.withAccount(1);
        var ben = house.withAccount(2);
        house.grants.save(aGrant(1, anna.id(), Role.YOUTH_OFFICE, new Scope.Municipality(BOCHUM)));
        house.grants.save(aGrant(2, ben.id(), Role.PROVIDER, new Scope.Organisation(BOCHUM, uuid(77))));
        house.grants.save(aGrant(3, ben.id(), Role.YOUTH_OFFICE, new Scope.Municipality(ESSEN)));
    }

    @Test
    void whoeverGivesRolesThereIsToldWhoHoldsThemAndByWhichActionsTheySeeIt() {
        var holders = Objects.requireNonNull(asked(COORDINATION).orElseThrow().holders());

        assertThat(holders.items())
                .extracting(
                        holder -> holder.grant().right().role(), WhoCanSee.Holder::seeing, WhoCanSee.Holder::changing)
                .containsExactly(
                        tuple(Role.PROVIDER, List.of(READ_TOWN), List.of()),
                        tuple(Role.YOUTH_OFFICE, List.of(READ_TOWN), List.of(MANAGE_FUNCTIONS)));
    }

    @Test
    void whoeverOnlySeesItIsToldTheRolesAndNoPeople() {
        var answer = asked(READER).orElseThrow();

        assertThat(answer.roles()).isNotEmpty();
        assertThat(answer.holders()).isNull();
    }

    @Test
    void whoeverDoesNotSeeItIsToldThatThereIsNoSuchRecord() {
        var elsewhere = somebodyWith(Role.COORDINATION, new Scope.Municipality(ESSEN));

        assertThat(asked(elsewhere))
                .isEqualTo(Result.refusal(new AccessError.RecordNotFound(OrganisationRecordKind.FUNCTION)));
        assertThat(service.who(COORDINATION, OrganisationRecordKind.RELATION, FUNCTION.id(), PageRequest.first(10)))
                .isEqualTo(Result.refusal(new AccessError.RecordNotFound(OrganisationRecordKind.RELATION)));
    }

    @Test
    void whatARoleShowsOnlyInAnotherPlaceOfTheTownIsNotThere() {
        var shared = new KnownRecord(
                OrganisationRecordKind.RELATION,
                uuid(31),
                "Vereinbarung",
                new Scope.Municipality(BOCHUM),
                new Permission(MANAGE_FUNCTIONS, new Scope.Organisation(BOCHUM, SCHOOL)),
                new Permission(MANAGE_FUNCTIONS, new Scope.Municipality(BOCHUM)));
        organisations.add(shared);
        var nextDoor = somebodyWith(Role.PROVIDER, new Scope.Organisation(BOCHUM, uuid(77)));

        assertThat(service.who(nextDoor, shared.kind(), shared.id(), PageRequest.first(10)))
                .isEqualTo(Result.refusal(new AccessError.RecordNotFound(shared.kind())));
        assertThat(service.who(READER, shared.kind(), shared.id(), PageRequest.first(10)))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.RoleMissing(MANAGE_FUNCTIONS))));
    }

    @Test
    void aStrangerHasToSignIn() {
        assertThat(asked(Actor.ANONYMOUS))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.NotSignedIn())));
    }

    @Test
    void whoeverHasAnAccountMayAskWhoSeesIt() {
        var account = AccessRecordKind.account(new AccountId(READER.account()), "Lesende");
        accounts.add(account);

        assertThat(service.who(READER, AccessRecordKind.ACCOUNT, account.id(), PageRequest.first(10)))
                .isInstanceOf(Result.Success.class);
        assertThat(service.who(
                        new Actor(uuid(98), READER.rights()),
                        AccessRecordKind.ACCOUNT,
                        account.id(),
                        PageRequest.first(10)))
                .isInstanceOf(Result.Refusal.class);
    }

    private Result<WhoCanSee.Answer, AccessError> asked(Actor actor) {
        return service.who(actor, OrganisationRecordKind.FUNCTION, FUNCTION.id(), PageRequest.first(10));
    }
}

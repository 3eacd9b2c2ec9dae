package org.knotenpunkt.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.functionId;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.Person;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.PartnershipAction;
import org.knotenpunkt.domain.partnership.Signatories;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class MandateServiceTest {
    private static final OrganisationId SCHOOL = aSchool(4).id();
    private static final Person ANNA = aPerson(1, "Anna Öztürk");
    private static final Person BEKIR = aPerson(2, "Bekir Şahin");
    private static final AccountId HEAD = anAccount(1).id();
    private static final Actor HEAD_OF_SCHOOL =
            actor(HEAD, Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final Actor COORDINATION =
            actor(anAccount(2).id(), Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Mandate ANNAS =
            new Mandate(ANNA.id(), ANNA.name(), functionId(1), FunctionKind.HEAD_OF_SCHOOL, TermRole.HOLDER);

    private final InMemoryMandates known = new InMemoryMandates();
    private final CheckMandate mandates = new MandateService(known, new PolicyRights(), new DirectTransactions());

    @BeforeEach
    void fill() {
        known.add(SCHOOL, LINDENAU, new Validity(null, TODAY), ANNAS);
    }

    private static Actor actor(AccountId account, Role role, Scope scope) {
        return new Actor(account.value(), Set.of(new Right(role, scope)));
    }

    @Test
    void anAccountThatIsTheHeadOfSchoolSignsForTheSchool() {
        known.add(HEAD.value(), LINDENAU, ANNA.id());

        assertThat(ofActor(HEAD_OF_SCHOOL)).isEqualTo(Result.success(ANNAS));
    }

    @Test
    void anAccountOfWhichNobodyHasSaidWhoItIsSignsForNobody() {
        assertThat(ofActor(HEAD_OF_SCHOOL)).isEqualTo(missing(false));
    }

    @Test
    void whoseTermHasEndedCannotSign() {
        known.add(HEAD.value(), LINDENAU, ANNA.id());

        assertThat(mandates.ofActor(HEAD_OF_SCHOOL, SCHOOL, LINDENAU, TODAY.plusDays(1)))
                .isEqualTo(
                        Result.refusal(new AgreementError.MandateMissing(SCHOOL, TODAY.plusDays(1), true, List.of())));
    }

    @Test
    void whoseRightHasEndedCannotSign() {
        known.add(HEAD.value(), LINDENAU, ANNA.id());
        var reader = actor(HEAD, Role.READER, new Scope.Organisation(LINDENAU, SCHOOL.value()));

        assertThat(ofActor(reader))
                .isEqualTo(Result.refusal(
                        new AgreementError.NotAllowed(new Denial.RoleMissing(PartnershipAction.ACT_FOR_PARTY))));
    }

    @Test
    void theCoordinationMayActAndYetSignsForNobodyWhoseFunctionItDoesNotHold() {
        known.add(COORDINATION.account(), LINDENAU, BEKIR.id());

        assertThat(ofActor(COORDINATION)).isEqualTo(missing(true));
    }

    @Test
    void theCoordinationSeesWhoMaySign() {
        assertThat(mandates.all(COORDINATION, SCHOOL, LINDENAU, TODAY))
                .isEqualTo(Result.success(new Signatories(SCHOOL, TODAY, List.of(ANNAS))));
        assertThat(mandates.ofPerson(COORDINATION, ANNA.id(), SCHOOL, LINDENAU, TODAY))
                .isEqualTo(Result.success(ANNAS));
        assertThat(mandates.ofPerson(COORDINATION, BEKIR.id(), SCHOOL, LINDENAU, TODAY))
                .isEqualTo(missing(true));
    }

    @Test
    void inAnotherTownNobodyIsTold() {
        assertThat(mandates.all(COORDINATION, SCHOOL, AUENFELD, TODAY)).isEqualTo(outOfReach());
        assertThat(mandates.ofActor(COORDINATION, SCHOOL, AUENFELD, TODAY)).isEqualTo(outOfReach());
    }

    private Result<Mandate, AgreementError> ofActor(Actor actor) {
        return mandates.ofActor(actor, SCHOOL, LINDENAU, TODAY);
    }

    private static Result<Mandate, AgreementError> missing(boolean known) {
        return Result.refusal(new AgreementError.MandateMissing(SCHOOL, TODAY, known, List.of(ANNAS)));
    }

    private static <T> Result<T, AgreementError> outOfReach() {
        return Result.refusal(new AgreementError.NotAllowed(new Denial.OutOfReach()));
    }
}

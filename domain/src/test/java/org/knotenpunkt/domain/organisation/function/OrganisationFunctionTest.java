package org.knotenpunkt.domain.organisation.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aPerson;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.functionId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.termId;
import static org.knotenpunkt.domain.organisation.function.TermRole.DEPUTY;
import static org.knotenpunkt.domain.organisation.function.TermRole.HOLDER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

class OrganisationFunctionTest {
    private static final LocalDate AUGUST = day("2024-08-01");
    private static final LocalDate JULY = day("2025-07-31");
    private static final Person ANNA = aPerson(1, "Anna Beispiel");
    private static final Person BEKIR = aPerson(2, "Bekir Muster");
    private static final OrganisationFunction LEAD =
            aFunction(1, organisationId(5), FunctionKind.CENTRE_LEAD, Validity.ALWAYS);

    @Test
    void nobodyHoldsANewFunction() {
        assertThat(LEAD.vacantOn(AUGUST)).isTrue();
        assertThat(LEAD.holderOn(AUGUST)).isEmpty();
    }

    @Test
    void anotherOneThanThoseNamedHasALabel() {
        assertThat(OrganisationFunction.create(
                        functionId(2),
                        LINDENAU,
                        organisationId(5),
                        FunctionKind.OTHER,
                        " ",
                        Validity.ALWAYS,
                        RoleContact.NONE,
                        NOW))
                .isEqualTo(Result.refusal(new FunctionError.LabelMissing()));
    }

    @Test
    void itIsVacantAgainAfterTheTermOfItsHolder() {
        var held = LEAD.appoint(aTerm(1, ANNA, HOLDER, Validity.between(AUGUST, JULY)), NOW)
                .orElseThrow();

        assertThat(held.vacantOn(AUGUST.minusDays(1))).isTrue();
        assertThat(held.vacantOn(JULY)).isFalse();
        assertThat(held.vacantOn(JULY.plusDays(1))).isTrue();
    }

    @Test
    void whoServesInOneTermAfterAnotherServesWithoutAGap() {
        var deputy = Validity.between(AUGUST, JULY);
        var holder = Validity.from(JULY.plusDays(1));
        var served = LEAD.appoint(aTerm(2, ANNA, HOLDER, holder), NOW)
                .flatMap(held -> held.appoint(aTerm(1, ANNA, DEPUTY, deputy), NOW))
                .orElseThrow();

        assertThat(served.service(ANNA.id(), AUGUST)).contains(Validity.from(AUGUST));
        assertThat(served.service(BEKIR.id(), AUGUST)).isEmpty();
    }

    @Test
    void whoDoesNotServeOnADayServesFromTheNextTermOn() {
        var first = Validity.between(AUGUST, AUGUST.plusDays(9));
        var second = Validity.between(AUGUST.plusDays(11), JULY);
        var served = LEAD.appoint(aTerm(1, ANNA, HOLDER, first), NOW)
                .flatMap(held -> held.appoint(aTerm(2, ANNA, HOLDER, second), NOW))
                .orElseThrow();

        assertThat(served.service(ANNA.id(), AUGUST.plusDays(9))).contains(first);
        assertThat(served.service(ANNA.id(), AUGUST.plusDays(10))).contains(second);
        assertThat(served.service(ANNA.id(), JULY.plusDays(1))).isEmpty();
    }

    @Test
    void nobodyServesLongerThanTheFunctionLastsOrInWhatWasWithdrawn() {
        var upToJuly = aFunction(1, organisationId(5), FunctionKind.CENTRE_LEAD, new Validity(null, JULY))
                .appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW)
                .orElseThrow();

        assertThat(upToJuly.service(ANNA.id(), AUGUST)).contains(Validity.between(AUGUST, JULY));
        assertThat(upToJuly.service(ANNA.id(), JULY.plusDays(1))).isEmpty();
        assertThat(upToJuly.withdrawTerm(termId(1), MISTAKEN).orElseThrow().service(ANNA.id(), AUGUST))
                .isEmpty();
        assertThat(upToJuly.withdraw(MISTAKEN).orElseThrow().service(ANNA.id(), AUGUST))
                .isEmpty();
    }

    @Test
    void aDeputyDoesNotFillAVacancy() {
        var represented =
                LEAD.appoint(aTerm(1, ANNA, DEPUTY, Validity.ALWAYS), NOW).orElseThrow();

        assertThat(represented.vacantOn(AUGUST)).isTrue();
        assertThat(represented.deputiesOn(AUGUST)).extracting(Term::person).containsExactly(ANNA.id());
    }

    @Test
    void twoDoNotHoldItAtOnce() {
        var held =
                LEAD.appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW).orElseThrow();

        assertThat(held.appoint(aTerm(2, BEKIR, HOLDER, Validity.ALWAYS), NOW))
                .isEqualTo(Result.refusal(
                        new FunctionError.HeldBySomebodyElse(functionId(1), termId(1), Validity.from(AUGUST))));
        assertThat(held.appoint(aTerm(2, BEKIR, DEPUTY, Validity.ALWAYS), NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyServesTwiceAtOnce() {
        var held =
                LEAD.appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW).orElseThrow();

        assertThat(held.appoint(aTerm(2, ANNA, DEPUTY, Validity.from(JULY)), NOW))
                .isEqualTo(Result.refusal(
                        new FunctionError.ServesAlready(functionId(1), termId(1), Validity.from(AUGUST))));
    }

    @Test
    void aTermStaysWithinItsFunction() {
        var limited = aFunction(2, organisationId(5), FunctionKind.CENTRE_LEAD, Validity.between(AUGUST, JULY));
        var outside = Result.<OrganisationFunction, FunctionError>refusal(
                new FunctionError.TermOutsideFunction(functionId(2), Validity.between(AUGUST, JULY)));

        assertThat(limited.appoint(aTerm(1, ANNA, HOLDER, Validity.ALWAYS), NOW))
                .isEqualTo(outside);
        assertThat(limited.appoint(aTerm(1, ANNA, HOLDER, Validity.between(AUGUST, JULY.plusDays(1))), NOW))
                .isEqualTo(outside);
        assertThat(limited.appoint(aTerm(1, ANNA, HOLDER, Validity.from(JULY.plusDays(1))), NOW))
                .isEqualTo(outside);
        assertThat(limited.appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aTermEndsOnceAndNotBeforeItBegins() {
        var held =
                LEAD.appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW).orElseThrow();
        var left = held.endTerm(termId(1), JULY, NOW).orElseThrow();

        assertThat(held.endTerm(termId(1), AUGUST.minusDays(1), NOW))
                .isEqualTo(Result.refusal(new FunctionError.TermEndsBeforeItBegins(termId(1), Validity.from(AUGUST))));
        assertThat(left.endTerm(termId(1), JULY.plusDays(1), NOW))
                .isEqualTo(Result.refusal(new FunctionError.TermOver(termId(1), Validity.between(AUGUST, JULY))));
        assertThat(held.endTerm(termId(9), JULY, NOW))
                .isEqualTo(Result.refusal(new FunctionError.UnknownTerm(functionId(1), termId(9))));
    }

    @Test
    void itsTermsEndWithIt() {
        var ended = LEAD.appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW)
                .flatMap(held -> held.end(JULY, NOW))
                .orElseThrow();

        assertThat(ended.terms()).extracting(Term::validity).containsExactly(Validity.between(AUGUST, JULY));
        assertThat(ended.vacantOn(JULY.plusDays(1))).isFalse();
        assertThat(ended.end(JULY.plusDays(1), NOW))
                .isEqualTo(Result.refusal(new FunctionError.FunctionOver(functionId(1), JULY)));
    }

    @Test
    void itDoesNotEndBeforeATermBegins() {
        var held =
                LEAD.appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW).orElseThrow();

        assertThat(held.end(AUGUST.minusDays(1), NOW))
                .isEqualTo(Result.refusal(new FunctionError.FunctionEndsTooEarly(functionId(1), AUGUST)));
    }

    @Test
    void theContactThatItHasChangesNothing() {
        var reached = LEAD.changeContact(new RoleContact("lead@centre.example", null), NOW)
                .orElseThrow();

        assertThat(reached.changeContact(new RoleContact("lead@centre.example", null), NOW)
                        .orElseThrow())
                .isSameAs(reached);
    }

    @Test
    void itsContactOutlivesThePerson() {
        var contact = new RoleContact("lead@centre.example", "0209 99");
        var left = LEAD.changeContact(contact, NOW)
                .flatMap(reached -> reached.appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW))
                .flatMap(held -> held.endTerm(termId(1), JULY, NOW))
                .orElseThrow();

        assertThat(left.contact()).isEqualTo(contact);
    }

    @Test
    void aParentBodyIsElectedForOneSchoolYear() {
        assertThat(FunctionKind.PARENT_BODY_CHAIR.usualEnd(day("2025-10-01"))).contains(day("2026-07-31"));
        assertThat(FunctionKind.HEAD_OF_SCHOOL.usualEnd(day("2025-10-01"))).isEmpty();
    }

    @Test
    void whatHappenedNamesNobody() {
        var held =
                LEAD.appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW).orElseThrow();

        assertThat(held.events().getLast())
                .isEqualTo(new FunctionEvent.TermBegun(
                        functionId(1),
                        organisationId(5),
                        LINDENAU,
                        FunctionKind.CENTRE_LEAD,
                        termId(1),
                        HOLDER,
                        AUGUST,
                        NOW));
    }
}

package org.knotenpunkt.domain.organisation.function;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.knotenpunkt.domain.shared.Withdrawn;

class FunctionCorrectionsTest {
    private static final LocalDate AUGUST = day("2024-08-01");
    private static final LocalDate JULY = day("2025-07-31");
    private static final Person ANNA = aPerson(1, "Anna Beispiel");
    private static final Person BEKIR = aPerson(2, "Bekir Muster");
    private static final OrganisationFunction HELD = aFunction(
                    1, organisationId(5), FunctionKind.CENTRE_LEAD, Validity.ALWAYS)
            .appoint(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), NOW)
            .orElseThrow();

    @Test
    void aWithdrawnTermCountsOnNoDayAndLeavesRoomForTheRightOne() {
        var withdrawn = HELD.withdrawTerm(termId(1), MISTAKEN).orElseThrow();

        assertThat(withdrawn.vacantOn(AUGUST)).isTrue();
        assertThat(withdrawn.terms()).isEmpty();
        assertThat(withdrawn.withdrawnTerms())
                .containsExactly(new Withdrawn<>(aTerm(1, ANNA, HOLDER, Validity.from(AUGUST)), MISTAKEN));
        assertThat(withdrawn.appoint(aTerm(2, BEKIR, HOLDER, Validity.from(AUGUST)), NOW))
                .isInstanceOf(Result.Success.class);
        assertThat(withdrawn.appoint(aTerm(3, ANNA, DEPUTY, Validity.ALWAYS), NOW))
                .isInstanceOf(Result.Success.class);
        assertThat(withdrawn.endTerm(termId(1), JULY, NOW))
                .isEqualTo(Result.refusal(new FunctionError.UnknownTerm(functionId(1), termId(1))));
    }

    @Test
    void theEndOfATermIsTakenBack() {
        var ended = HELD.endTerm(termId(1), JULY, NOW).orElseThrow();

        assertThat(ended.reopenTerm(termId(1), NOW).orElseThrow().vacantOn(JULY.plusDays(1)))
                .isFalse();
        assertThat(HELD.reopenTerm(termId(1), NOW))
                .isEqualTo(Result.refusal(new FunctionError.TermNotEnded(termId(1))));
    }

    @Test
    void theEndOfATermIsNotTakenBackOnceSomebodyElseServes() {
        var next = Validity.from(JULY.plusDays(1));
        var followed = HELD.endTerm(termId(1), JULY, NOW)
                .flatMap(ended -> ended.appoint(aTerm(2, BEKIR, HOLDER, next), NOW))
                .orElseThrow();

        assertThat(followed.reopenTerm(termId(1), NOW))
                .isEqualTo(Result.refusal(new FunctionError.HeldBySomebodyElse(functionId(1), termId(2), next)));
    }

    @Test
    void theEndOfAFunctionIsTakenBackWithThatOfTheTermsThatEndedWithIt() {
        var ended = HELD.appoint(aTerm(2, BEKIR, DEPUTY, Validity.between(AUGUST, JULY.minusDays(30))), NOW)
                .flatMap(held -> held.end(JULY, NOW))
                .orElseThrow();
        assertThat(ended.reopenTerm(termId(1), NOW))
                .isEqualTo(Result.refusal(new FunctionError.FunctionOver(functionId(1), JULY)));

        var reopened = ended.reopen(NOW).orElseThrow();
        assertThat(reopened.validity()).isEqualTo(Validity.ALWAYS);
        assertThat(reopened.terms())
                .extracting(Term::validity)
                .containsExactlyInAnyOrder(Validity.from(AUGUST), Validity.between(AUGUST, JULY.minusDays(30)));
        assertThat(HELD.reopen(NOW)).isEqualTo(Result.refusal(new FunctionError.FunctionNotEnded(functionId(1))));
    }

    @Test
    void aFunctionThatNeverExistedTakesItsTermsWithIt() {
        var withdrawn = HELD.withdraw(MISTAKEN).orElseThrow();

        assertThat(withdrawn.vacantOn(AUGUST)).isFalse();
        assertThat(withdrawn.withdrawal()).contains(MISTAKEN);
        assertThat(withdrawn.withdrawnTerms()).extracting(Withdrawn::withdrawal).containsExactly(MISTAKEN);
        var refused = Result.refusal(new FunctionError.FunctionNeverExisted(functionId(1)));
        assertThat(withdrawn.appoint(aTerm(2, BEKIR, HOLDER, Validity.ALWAYS), NOW))
                .isEqualTo(refused);
        assertThat(withdrawn.end(JULY, NOW)).isEqualTo(refused);
        assertThat(withdrawn.reopen(NOW)).isEqualTo(refused);
        assertThat(withdrawn.changeContact(RoleContact.NONE, NOW)).isEqualTo(refused);
        assertThat(withdrawn.withdraw(MISTAKEN)).isEqualTo(refused);
    }
}

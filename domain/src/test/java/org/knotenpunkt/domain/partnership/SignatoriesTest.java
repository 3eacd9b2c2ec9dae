package org.knotenpunkt.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Result;

class SignatoriesTest {
    private static final PersonId ANNA = new PersonId(new UUID(1, 1));
    private static final PersonId BEKIR = new PersonId(new UUID(1, 2));
    private static final PersonId NOBODY = new PersonId(new UUID(1, 3));
    private static final Mandate HEAD = mandate(ANNA, 1, FunctionKind.HEAD_OF_SCHOOL, TermRole.HOLDER);
    private static final Mandate DEPUTY = mandate(BEKIR, 1, FunctionKind.HEAD_OF_SCHOOL, TermRole.DEPUTY);
    private static final Mandate SIGNATORY = mandate(BEKIR, 2, FunctionKind.AUTHORISED_SIGNATORY, TermRole.HOLDER);
    private static final Signatories ALL = new Signatories(SCHOOL, TODAY, List.of(HEAD, DEPUTY, SIGNATORY));

    @Test
    void whoHoldsAFunctionThatMaySignHasAMandate() {
        assertThat(ALL.mandateOf(Optional.of(ANNA))).isEqualTo(Result.success(HEAD));
    }

    @Test
    void ofSeveralMandatesTheFirstCounts() {
        assertThat(ALL.mandateOf(Optional.of(BEKIR))).isEqualTo(Result.success(DEPUTY));
    }

    @Test
    void whoHoldsNoneIsToldWhoDoes() {
        assertThat(ALL.mandateOf(Optional.of(NOBODY)))
                .isEqualTo(Result.refusal(
                        new AgreementError.MandateMissing(SCHOOL, TODAY, true, List.of(HEAD, DEPUTY, SIGNATORY))));
    }

    @Test
    void whoeverIsNotKnownAsAPersonHasNoMandate() {
        assertThat(ALL.mandateOf(Optional.empty()))
                .isEqualTo(Result.refusal(
                        new AgreementError.MandateMissing(SCHOOL, TODAY, false, List.of(HEAD, DEPUTY, SIGNATORY))));
    }

    private static Mandate mandate(PersonId person, int function, FunctionKind kind, TermRole role) {
        return new Mandate(person, "Person", new FunctionId(new UUID(2, function)), kind, role);
    }
}

package org.knotenpunkt.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.AUTHORISED_SIGNATORY;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.HEAD_OF_SCHOOL;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.PARENT_BODY_CHAIR;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.PROVIDER_CONTACT;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.SCHOOL_SUPERVISION_CONTACT;
import static org.knotenpunkt.domain.organisation.function.FunctionKind.YOUTH_OFFICE_CONTACT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.organisation.OrganisationKind;

class SigningFunctionsTest {
    @ParameterizedTest
    @EnumSource
    void anAuthorisedSignatorySignsForAnyOrganisation(OrganisationKind kind) {
        assertThat(SigningFunctions.of(kind)).contains(AUTHORISED_SIGNATORY);
    }

    @Test
    void whoSpeaksForAnOrganisationSignsForIt() {
        assertThat(SigningFunctions.of(OrganisationKind.SCHOOL))
                .containsExactlyInAnyOrder(HEAD_OF_SCHOOL, AUTHORISED_SIGNATORY);
        assertThat(SigningFunctions.of(OrganisationKind.PARENT_BODY))
                .containsExactlyInAnyOrder(PARENT_BODY_CHAIR, AUTHORISED_SIGNATORY);
        assertThat(SigningFunctions.of(OrganisationKind.PROVIDER))
                .containsExactlyInAnyOrder(PROVIDER_CONTACT, AUTHORISED_SIGNATORY);
        assertThat(SigningFunctions.of(OrganisationKind.AUTHORITY))
                .containsExactlyInAnyOrder(YOUTH_OFFICE_CONTACT, SCHOOL_SUPERVISION_CONTACT, AUTHORISED_SIGNATORY);
    }

    @Test
    void forATownNobodySignsButAnAuthorisedSignatory() {
        assertThat(SigningFunctions.of(OrganisationKind.MUNICIPALITY)).containsExactly(AUTHORISED_SIGNATORY);
    }
}

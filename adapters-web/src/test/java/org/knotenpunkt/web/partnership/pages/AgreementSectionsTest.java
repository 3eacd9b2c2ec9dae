package org.knotenpunkt.web.partnership.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.web.shared.NavigationLink;

class AgreementSectionsTest {
    private static final String ONE = AgreementPaths.of(AGREEMENT);
    private static final NavigationLink AGREEMENT_ITSELF = new NavigationLink("Agreement", ONE);
    private static final NavigationLink PLANS = new NavigationLink("Plans", ONE + "/plans");

    @Test
    void aSectionIsCurrentOnItsOwnPageAndOnThoseWithinIt() {
        assertThat(AgreementSections.isCurrent(PLANS, ONE + "/plans")).isTrue();
        assertThat(AgreementSections.isCurrent(PLANS, ONE + "/plans/2026")).isTrue();
        assertThat(AgreementSections.isCurrent(PLANS, ONE + "/planshapes")).isFalse();
        assertThat(AgreementSections.isCurrent(PLANS, ONE)).isFalse();
    }

    @Test
    void theAgreementIsCurrentOnItsOwnPageAlone() {
        assertThat(AgreementSections.isCurrent(AGREEMENT_ITSELF, ONE)).isTrue();
        assertThat(AgreementSections.isCurrent(AGREEMENT_ITSELF, ONE + "/plans"))
                .isFalse();
    }
}

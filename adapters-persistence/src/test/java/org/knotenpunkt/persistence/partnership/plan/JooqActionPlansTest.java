package org.knotenpunkt.persistence.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.plan.ActionPlans;
import org.knotenpunkt.application.partnership.plan.ActionPlansContract;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementFixtures;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqActionPlansTest implements ActionPlansContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    @BeforeEach
    void knowTheAgreement() {
        KnownParties.in(POSTGRES);
        POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU)
                .save(Agreement.draft(
                        AgreementFixtures.AGREEMENT,
                        LINDENAU,
                        AgreementFixtures.aContent(),
                        ContentDocument.fingerprint(CANONICAL),
                        AgreementFixtures.NOW));
    }

    @Override
    public ActionPlans plans() {
        return POSTGRES.transactional(ActionPlans.class, new JooqActionPlans(POSTGRES.database()), LINDENAU);
    }

    @Test
    void theSoftwareComesWithTheSixTypesOfEpstein() {
        assertThat(plans().frame().types())
                .extracting(InvolvementFrame.Type::code)
                .containsExactly(
                        "parenting",
                        "communicating",
                        "volunteering",
                        "learning-at-home",
                        "decision-making",
                        "community");
    }
}

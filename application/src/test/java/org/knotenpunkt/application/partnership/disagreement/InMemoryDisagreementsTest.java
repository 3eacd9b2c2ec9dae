package org.knotenpunkt.application.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;

import org.knotenpunkt.application.partnership.InMemoryAgreements;

class InMemoryDisagreementsTest implements DisagreementsContract {
    private final InMemoryDisagreements disagreements = new InMemoryDisagreements(agreements());

    private static InMemoryAgreements agreements() {
        var agreements = new InMemoryAgreements();
        agreements.save(aDraft());
        return agreements;
    }

    @Override
    public Disagreements disagreements() {
        return disagreements;
    }
}

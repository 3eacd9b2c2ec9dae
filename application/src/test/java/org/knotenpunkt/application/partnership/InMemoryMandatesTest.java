package org.knotenpunkt.application.partnership;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.shared.Validity;

class InMemoryMandatesTest implements MandatesContract {
    private final InMemoryMandates mandates = new InMemoryMandates();

    @Override
    public Mandates mandates() {
        return mandates;
    }

    @Override
    public void add(OrganisationId school, Validity validity, Mandate mandate) {
        mandates.add(school, LINDENAU, validity, mandate);
    }

    @Override
    public void add(UUID account, PersonId person) {
        mandates.add(account, LINDENAU, person);
    }
}

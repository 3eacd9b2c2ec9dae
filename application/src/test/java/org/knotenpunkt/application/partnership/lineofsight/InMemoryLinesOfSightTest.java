package org.knotenpunkt.application.partnership.lineofsight;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;

import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Fingerprint;

class InMemoryLinesOfSightTest implements LinesOfSightContract {
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryProgressRecords records = new InMemoryProgressRecords();
    private final InMemoryLinesOfSight lines = new InMemoryLinesOfSight(agreements, records);

    @Override
    public LinesOfSight lines() {
        return lines;
    }

    @Override
    public Fingerprint fingerprint() {
        return FINGERPRINT;
    }

    @Override
    public void keep(Agreement agreement) {
        agreements.save(agreement);
    }

    @Override
    public void keep(Assessment assessment) {
        lines.add(assessment, TOWN_NAME);
    }

    @Override
    public ProgressRecords records() {
        return records;
    }
}

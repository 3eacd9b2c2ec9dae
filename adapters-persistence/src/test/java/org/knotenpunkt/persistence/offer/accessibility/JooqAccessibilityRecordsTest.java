package org.knotenpunkt.persistence.offer.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.aFeedback;
import static org.knotenpunkt.domain.offer.accessibility.AccessibilityFixtures.feedbackId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.accessibility.AccessibilityContract;
import org.knotenpunkt.application.offer.accessibility.AccessibilityRecords;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAccessibilityRecordsTest implements AccessibilityContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    private AccessibilityRecords adapter() {
        return new JooqAccessibilityRecords(POSTGRES.database());
    }

    @Override
    public AccessibilityRecords records() {
        return POSTGRES.transactional(AccessibilityRecords.class, adapter(), LINDENAU, AUENFELD);
    }

    @Override
    public AccessibilityRecords open() {
        return POSTGRES.transactional(AccessibilityRecords.class, adapter(), Actor.PUBLIC);
    }

    @Override
    public World world() {
        return world;
    }

    @Test
    void nobodyElseReadsWhatATownWasTold() {
        records().save(aFeedback(1, "The table is cut off"));
        assertThat(open().feedback(feedbackId(1))).isEmpty();
        assertThat(POSTGRES.transactional(AccessibilityRecords.class, adapter(), AUENFELD)
                        .feedback(feedbackId(1)))
                .isEmpty();
        assertThat(records().feedback(feedbackId(1))).isPresent();
    }
}

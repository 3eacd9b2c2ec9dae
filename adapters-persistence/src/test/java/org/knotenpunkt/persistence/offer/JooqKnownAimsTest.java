package org.knotenpunkt.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.offer.KnownAims;
import org.knotenpunkt.application.offer.KnownAimsContract;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.needs.JooqAssessmentRepository;
import org.knotenpunkt.persistence.partnership.JooqAgreements;
import org.knotenpunkt.persistence.partnership.KnownParties;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownAimsTest implements KnownAimsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();

    private static final FindingId STRENGTH = new FindingId(new UUID(9, 2));

    @BeforeEach
    void agreeAndFind() {
        KnownParties.in(POSTGRES);
        POSTGRES.transactional(Agreements.class, new JooqAgreements(POSTGRES.database(), CANONICAL), LINDENAU)
                .save(Agreement.draft(AGREEMENT, LINDENAU, aContent(), ContentDocument.fingerprint(CANONICAL), NOW));
        POSTGRES.transactional(AssessmentRepository.class, new JooqAssessmentRepository(POSTGRES.database()), LINDENAU)
                .save(Assessment.setUp(
                                new AssessmentId(new UUID(9, 4)), LINDENAU, new AssessedPlace.WholeTown(), "2026", NOW)
                        .add(found(NEED, FindingKind.NEED), NOW)
                        .flatMap(assessment -> assessment.add(found(STRENGTH, FindingKind.STRENGTH), NOW))
                        .orElseThrow());
    }

    private static Finding found(FindingId id, FindingKind kind) {
        return new Finding(id, kind, Perspective.FAMILIES, "A room", "Survey", 4);
    }

    @Override
    public KnownAims aims() {
        return aims(LINDENAU, AUENFELD);
    }

    private static KnownAims aims(MunicipalityId... visible) {
        return POSTGRES.transactional(KnownAims.class, new JooqKnownAims(POSTGRES.database()), visible);
    }

    @Test
    void aStrengthIsNoNeed() {
        assertThat(aims().known(LINDENAU, new OfferAims(Set.of(), Set.of(NEED, STRENGTH))))
                .isEqualTo(new OfferAims(Set.of(), Set.of(NEED)));
    }

    @Test
    void whoWorksElsewhereKnowsOfNone() {
        assertThat(aims(AUENFELD).known(LINDENAU, OF_LINDENAU)).isEqualTo(OfferAims.NONE);
    }
}

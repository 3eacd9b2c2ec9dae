package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.needs.NeedsFixtures.LETTERS;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ROOM;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentWithFindings;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.offer.InMemoryAimingOffers;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.lineofsight.LineOfSightReader;
import org.knotenpunkt.application.partnership.lineofsight.Threads;
import org.knotenpunkt.application.partnership.undertaking.SeenUndertakings;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.lineofsight.EndedGoal;
import org.knotenpunkt.domain.partnership.lineofsight.PlacedAssessment;
import org.knotenpunkt.domain.partnership.lineofsight.Pursuit;
import org.knotenpunkt.web.partnership.draft.Needs;

/** An agreement with goals and an assessment with needs, at which offers can aim. */
final class AimsOfTests {
    static final EndedGoal ENDED = new EndedGoal(new GoalId(new UUID(0xa000, 39)), "A choir", OTHER_AGREEMENT, "Songs");

    private static boolean hidden;

    private AimsOfTests() {}

    /** Whether nobody sees the agreement with the goals. */
    static void hideGoals(boolean really) {
        hidden = really;
    }

    static AimFields of(OfferHouse house) {
        house.aims().add(new OfferAims(Set.of(IDEAL, CAFE, ENDED.id()), Set.of(LETTERS, ROOM)));
        var rights = new PolicyRights();
        var needs = new NeedsHouse(rights);
        needs.needs().assessments().save(anAssessmentWithFindings());
        var pursuit = new Pursuit(AGREEMENT, aContent(), true, Map.of(), Map.of(), Map.of());
        return new AimFields(
                new Needs(needs.assessments()),
                new LineOfSightReader(
                        (town, parties, served, day) -> new Threads(
                                List.of(new PlacedAssessment(anAssessmentWithFindings(), "Lindenau")),
                                hidden ? List.of() : List.of(pursuit),
                                served.contains(ENDED.id()) ? List.of(ENDED) : List.of()),
                        new InMemoryAgreements(),
                        new SeenUndertakings(List.of(new InMemoryAimingOffers(house.offers())), rights),
                        rights,
                        new DirectTransactions(),
                        () -> TODAY),
                house.reader());
    }
}

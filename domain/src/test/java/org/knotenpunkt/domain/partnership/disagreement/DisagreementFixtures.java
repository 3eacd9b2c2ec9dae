package org.knotenpunkt.domain.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;

import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;

/** The parents of Linden School say that the café opens too seldom; school and provider are concerned, too. */
public final class DisagreementFixtures {
    public static final DisagreementId DISAGREEMENT = new DisagreementId(new UUID(0xa040, 1));
    public static final DisagreementId OTHER_DISAGREEMENT = new DisagreementId(new UUID(0xa040, 2));
    public static final Entry ENTRY = new Entry(NOW, ACCOUNT);
    public static final Matter SELDOM = aMatter(new Topic.OfGoal(CAFE));
    public static final Resolution EVERY_WEEK =
            new Resolution("It opens every week from January on", TODAY.plusMonths(2), PROVIDER);
    public static final Resolution EVERY_MONTH = new Resolution("It opens once a month", null, null);

    private DisagreementFixtures() {}

    public static Matter aMatter(Topic topic) {
        return concerning(topic, List.of(PARENTS, SCHOOL, PROVIDER));
    }

    public static Matter concerning(Topic topic, List<OrganisationId> concerned) {
        return new Matter(
                DisagreementKind.DEVIATION, topic, "The café opened twice in three months", PARENTS, TODAY, concerned);
    }

    public static Disagreement aDisagreement() {
        return raised(DISAGREEMENT, SELDOM);
    }

    public static Disagreement raised(DisagreementId id, Matter matter) {
        return Disagreement.raise(id, anAgreement(), matter, matter.on(), ENTRY).orElseThrow();
    }

    /** Proposed by the provider, agreed to by nobody else yet. */
    public static Disagreement aProposal() {
        return aDisagreement().propose(PROVIDER, EVERY_WEEK, TODAY, ENTRY).orElseThrow();
    }

    public static Disagreement aResolvedOne() {
        return aProposal()
                .consent(PARENTS, 1, ENTRY)
                .flatMap(next -> next.consent(SCHOOL, 1, ENTRY))
                .orElseThrow();
    }

    public static Decline aDecline(OrganisationId party) {
        return new Decline(party, "Too late for this school year", ENTRY);
    }

    public static End anEnd(End.Way way) {
        return new End(way, "It is settled by the new timetable", ENTRY);
    }
}

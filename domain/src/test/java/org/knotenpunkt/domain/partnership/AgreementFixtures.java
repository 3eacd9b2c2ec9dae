package org.knotenpunkt.domain.partnership;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.ClauseTemplate;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.partnership.kind.Seat;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Sha256;

/** An agreement in Lindenau between a school, a provider and the parents' body, about more time for talking. */
public final class AgreementFixtures {
    public static final AgreementId AGREEMENT = new AgreementId(new UUID(0xa000, 1));
    public static final AgreementId OTHER_AGREEMENT = new AgreementId(new UUID(0xa000, 2));
    public static final MunicipalityId LINDENAU = new MunicipalityId(new UUID(0xa000, 11));
    public static final OrganisationId SCHOOL = new OrganisationId(new UUID(0xa000, 21));
    public static final OrganisationId PROVIDER = new OrganisationId(new UUID(0xa000, 22));
    public static final OrganisationId PARENTS = new OrganisationId(new UUID(0xa000, 23));
    public static final OrganisationId OUTSIDER = new OrganisationId(new UUID(0xa000, 24));
    public static final List<OrganisationId> PARTIES = List.of(SCHOOL, PROVIDER, PARENTS);

    public static final GoalId IDEAL = new GoalId(new UUID(0xa000, 31));
    public static final GoalId WAY = new GoalId(new UUID(0xa000, 32));
    public static final GoalId CAFE = new GoalId(new UUID(0xa000, 33));
    public static final ContributionId HOURS = new ContributionId(new UUID(0xa000, 41));
    public static final ContributionId MONEY = new ContributionId(new UUID(0xa000, 42));
    public static final UUID NEED = new UUID(0xa000, 51);
    public static final UUID ACCOUNT = new UUID(0xa000, 61);

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    public static final KindRef KIND = new KindRef("education-partnership", 1);
    public static final AgreementKind EDUCATION_PARTNERSHIP = new AgreementKind(
            KIND,
            Map.of("de", "Bildungs- und Erziehungspartnerschaft", "en", "Education partnership"),
            List.of(
                    new Seat(Side.SCHOOL, PartyRole.PARTY),
                    new Seat(Side.YOUTH_SERVICE, PartyRole.PARTY),
                    new Seat(Side.FAMILIES, PartyRole.PARTY)),
            List.of(
                    new ClauseTemplate(
                            "together",
                            true,
                            Map.of("en", new ClauseTemplate.Wording("How we work", "We meet at eye level."))),
                    new ClauseTemplate(
                            "rooms", false, Map.of("en", new ClauseTemplate.Wording("Rooms", "The school opens.")))),
            "conditions");

    /** Tells contents apart by all that they say. */
    public static final Fingerprint FINGERPRINT = content -> new ContentHash(Sha256.hexOf(content.toString()));

    private AgreementFixtures() {}

    public static Goal anOperationalGoal(GoalId id, @Nullable GoalId parent, String text) {
        return new Goal(
                id,
                parent,
                GoalLevel.OPERATIONAL,
                text,
                new Goal.Operation(aMeasure(ImpactStep.TARGET_GROUPS_REACHED, SCHOOL), new Answering.Need(NEED)));
    }

    public static Measure aMeasure(ImpactStep step, OrganisationId responsible) {
        return new Measure(
                "Families of the first year",
                "Families who come to the café each month",
                "families",
                new BigDecimal("8"),
                LocalDate.of(2026, 9, 1),
                null,
                new BigDecimal("25"),
                LocalDate.of(2027, 7, 31),
                responsible,
                step,
                step.claim());
    }

    public static Contribution aContribution(ContributionId id, OrganisationId party, ContributionKind kind) {
        return new Contribution(
                id,
                party,
                kind,
                "For the café",
                new BigDecimal("120"),
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2027, 7, 31),
                CAFE);
    }

    /** Everything that its kind asks for. */
    public static AgreementContent aContent() {
        return new AgreementContent(
                KIND,
                "en",
                "More time for talking",
                List.of(
                        new Party(SCHOOL, "Linden School", PartyRole.PARTY, Side.SCHOOL),
                        new Party(PROVIDER, "Youth Aid", PartyRole.PARTY, Side.YOUTH_SERVICE),
                        new Party(PARENTS, "Parents of Linden School", PartyRole.PARTY, Side.FAMILIES)),
                EDUCATION_PARTNERSHIP.clauses("en"),
                List.of(
                        new Goal(IDEAL, null, GoalLevel.GUIDING, "Families are at home at school", null),
                        new Goal(WAY, IDEAL, GoalLevel.INTERMEDIATE, "Families and teachers talk", null),
                        anOperationalGoal(CAFE, WAY, "A café opens every week")),
                List.of(
                        aContribution(HOURS, PROVIDER, ContributionKind.HOURS),
                        aContribution(MONEY, SCHOOL, ContributionKind.MONEY)),
                List.of(),
                AgreementTerm.OPEN_ENDED);
    }

    /** The same with another text, by which it can be told from others. */
    public static AgreementContent aContentSaying(String text) {
        return aContent().withClauses(List.of(new Clause("together", "How we work", text)));
    }

    public static Agreement aDraft() {
        return Agreement.draft(AGREEMENT, LINDENAU, aContent(), FINGERPRINT, NOW);
    }

    /** {@link #OTHER_AGREEMENT}, of which nothing is left but that it was begun. */
    public static Agreement anAgreementGivenUp() {
        return Agreement.draft(OTHER_AGREEMENT, LINDENAU, aContent(), FINGERPRINT, NOW)
                .discard(NOW)
                .orElseThrow();
    }

    public static Agreement aProposal() {
        return aProposalOf(TODAY);
    }

    /** What was proposed on the day. */
    public static Agreement aProposalOf(LocalDate day) {
        return aDraft().propose(EDUCATION_PARTNERSHIP, day, NOW).orElseThrow();
    }

    /** An agreement that holds since today. */
    public static Agreement anAgreement() {
        return approvedByAll(aProposal(), TODAY);
    }

    /** The yes of each party to what is proposed. */
    public static Agreement approvedByAll(Agreement proposal, LocalDate on) {
        var agreement = proposal;
        for (var party : proposal.draft().orElseThrow().awaited()) {
            agreement = agreement.approve(anApproval(agreement, party, on), on).orElseThrow();
        }
        return agreement;
    }

    public static Approval anApproval(Agreement agreement, OrganisationId party, LocalDate on) {
        return anApproval(agreement.draft().orElseThrow().hash(), party, on, new Proof.ByAccount());
    }

    public static Approval anApproval(ContentHash hash, OrganisationId party, LocalDate on, Proof proof) {
        return new Approval(party, hash, aSignatory(party), proof, on, NOW, ACCOUNT);
    }

    public static Approval.Signatory aSignatory(OrganisationId party) {
        var number = party.value().getLeastSignificantBits();
        return new Approval.Signatory(new PersonId(new UUID(0xa001, number)), new FunctionId(new UUID(0xa002, number)));
    }

    public static Rejection aRejection(OrganisationId party) {
        return new Rejection(party, "The times do not suit working families", NOW, ACCOUNT);
    }

    public static Amendment anAmendment() {
        return new Amendment("Another room", "The old one is being rebuilt");
    }
}

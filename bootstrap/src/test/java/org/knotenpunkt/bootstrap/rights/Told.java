package org.knotenpunkt.bootstrap.rights;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.CentreRecordKind;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentRecordKind;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterRecordKind;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementRecordKind;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.partnership.review.ReviewRecordKind;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReportRecordKind;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.RecordKind;

/**
 * What is said of a kind of records: the use cases that show one and that change it, and the type of its id.
 *
 * @param seeing of several one is enough
 * @param changing of several one is enough
 */
record Told(List<String> seeing, List<String> changing, Class<?> id) {
    private static final Map<RecordKind, Told> ALL = Map.ofEntries(
            entry(
                    OrganisationRecordKind.ORGANISATION,
                    new Told(
                            "organisation.ReadOrganisation.read",
                            "organisation.RenameOrganisation.rename",
                            OrganisationId.class)),
            entry(
                    OrganisationRecordKind.RELATION,
                    new Told(
                            "organisation.relation.ReadRelation.read",
                            "organisation.relation.EndRelation.end",
                            RelationId.class)),
            entry(
                    OrganisationRecordKind.FUNCTION,
                    new Told(
                            "organisation.function.ReadFunction.read",
                            "organisation.function.EndFunction.endFunction",
                            FunctionId.class)),
            entry(
                    OrganisationRecordKind.SOCIAL_SPACE,
                    new Told(
                            "organisation.socialspace.ListSocialSpaces.list",
                            "organisation.socialspace.EndSocialSpace.end",
                            SocialSpaceId.class)),
            entry(
                    RegisterRecordKind.IMPORT,
                    new Told(
                            "organisation.register.FindImports.find",
                            "organisation.register.ConfirmImport.confirm",
                            ImportId.class)),
            entry(
                    InitiativeRecordKind.INITIATIVE,
                    new Told(
                            "initiative.ReadInitiatives.view",
                            List.of("initiative.RecordCount.record", "initiative.WithdrawInitiative.withdraw"),
                            InitiativeId.class)),
            entry(
                    AccessRecordKind.ACCOUNT,
                    new Told("access.FindAccount.find(AccountId)", "access.DisableAccount.disable", AccountId.class)),
            entry(AccessRecordKind.GRANT, new Told("access.FindGrant.find", "access.EndGrant.end", GrantId.class)),
            entry(
                    PartnershipRecordKind.AGREEMENT,
                    new Told(
                            List.of(
                                    "partnership.ReadAgreements.read",
                                    "partnership.release.ReadReleasedAgreements.read"),
                            List.of(
                                    "partnership.DraftAgreement.discard",
                                    "partnership.release.ReleaseAgreement.release",
                                    "partnership.file.AttachFile.attach",
                                    "partnership.progress.RecordValue.record"),
                            AgreementId.class)),
            entry(
                    ReviewRecordKind.REVIEW,
                    new Told(
                            "partnership.review.ReadReviews.read",
                            List.of("partnership.review.RunReview.close", "partnership.review.RateInReview.rate"),
                            ReviewId.class)),
            entry(
                    CentreRecordKind.CENTRE,
                    new Told(
                            "centre.ReadCentres.read",
                            List.of("centre.RecordPhases.enter", "centre.KeepMeans.fund"),
                            CentreId.class)),
            entry(
                    SelfAssessmentRecordKind.SELF_ASSESSMENT,
                    new Told(
                            "centre.assessment.ReadSelfAssessments.read",
                            "centre.assessment.AssessCentre.revise",
                            SelfAssessmentId.class)),
            entry(
                    OfferRecordKind.OFFER,
                    new Told(
                            "offer.ReadOffers.read",
                            List.of("offer.KeepOffers.end", "offer.KeepOffers.revise"),
                            OfferId.class)),
            entry(
                    ConceptRecordKind.CONCEPT,
                    new Told(
                            "partnership.concept.ReadConcepts.read",
                            "partnership.concept.KeepConcepts.discard",
                            ConceptId.class)),
            entry(
                    DisagreementRecordKind.DISAGREEMENT,
                    new Told(
                            "partnership.disagreement.ReadDisagreements.read",
                            List.of(
                                    "partnership.disagreement.CloseDisagreement.close",
                                    "partnership.disagreement.ResolveDisagreement.consent"),
                            DisagreementId.class)),
            entry(
                    NeedsRecordKind.INSTRUMENT,
                    new Told(
                            "needs.instrument.ReadInstruments.read",
                            "needs.instrument.ManageInstruments.rename",
                            InstrumentId.class)),
            entry(
                    NeedsRecordKind.PERSPECTIVE,
                    new Told(
                            "needs.perspective.ReadPerspectives.read",
                            "needs.perspective.KeepPerspectives.rename",
                            OwnPerspectiveId.class)),
            entry(
                    NeedsRecordKind.INVITATION,
                    new Told(
                            "needs.invitation.InvitePeople.invited",
                            List.of("needs.invitation.InvitePeople.revoke", "needs.invitation.DiscardAnswers.discard"),
                            InvitationId.class)),
            entry(
                    OfferRecordKind.PLACEMENT,
                    new Told(
                            "offer.placement.PlaceOffers.of",
                            List.of("offer.placement.PlaceOffers.withdraw", "offer.placement.PlaceOffers.refuse"),
                            PlacementId.class)),
            entry(
                    OfferRecordKind.COUNT,
                    new Told("offer.count.ReadCounts.read", "offer.count.CountGuests.count", SessionId.class)),
            entry(
                    OfferRecordKind.ACCESSIBILITY_STATEMENT,
                    new Told(
                            "offer.accessibility.KeepAccessibility.statement",
                            "offer.accessibility.KeepAccessibility.describe",
                            MunicipalityId.class)),
            entry(
                    OfferRecordKind.FEEDBACK,
                    new Told(
                            "offer.accessibility.KeepAccessibility.read",
                            "offer.accessibility.KeepAccessibility.finish",
                            FeedbackId.class)),
            entry(
                    ReportRecordKind.FIGURE_RELEASE,
                    new Told(
                            List.of("report.ReadFigureReleases.read", "report.ReadReleasedFigures.read"),
                            List.of(),
                            FigureReleaseId.class)),
            entry(
                    ReportRecordKind.HALF_YEAR_REPORT,
                    new Told("report.ReportHalfYears.read", List.of(), ReportReleaseId.class)),
            entry(ReportRecordKind.REACH, new Told("report.KeepReach.of", "report.KeepReach.say", CentreId.class)),
            entry(
                    NeedsRecordKind.ASSESSMENT,
                    new Told(
                            "needs.ReadAssessments.read",
                            List.of("needs.ConductAssessment.rename", "needs.result.PlayBackResult.playBack"),
                            AssessmentId.class)));

    Told(String seeing, List<String> changing, Class<?> id) {
        this(List.of(seeing), changing, id);
    }

    Told(String seeing, String changing, Class<?> id) {
        this(seeing, List.of(changing), id);
    }

    static Told of(RecordKind kind) {
        return Objects.requireNonNull(
                ALL.get(kind), "Nobody has said what shows and changes a record of the kind " + kind);
    }
}

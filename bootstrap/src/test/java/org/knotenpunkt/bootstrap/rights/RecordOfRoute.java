package org.knotenpunkt.bootstrap.rights;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.centre.CentreRecordKind;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentRecordKind;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.organisation.register.RegisterRecordKind;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementRecordKind;
import org.knotenpunkt.domain.partnership.review.ReviewRecordKind;
import org.knotenpunkt.domain.report.ReportRecordKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.web.shared.Route;

/**
 * Of which record a route shows or changes something: the one of which it is told who sees it. What belongs to a record, and is seen by those who
 * see that, is told with it: versions, files, plans, values and releases of an agreement, waves and findings of an assessment,
 * sessions of an offer, money and posts of a centre, memberships in a network.
 */
enum RecordOfRoute {
    RELEASED_AGREEMENT(PartnershipRecordKind.AGREEMENT, "/initiatives/\\{id}/released-agreements/\\{agreement}"),
    SEEN_BY_THE_OFFICE(PartnershipRecordKind.AGREEMENT, "/released-agreements/.*"),
    AGREEMENT(PartnershipRecordKind.AGREEMENT, "/agreements/.*"),
    REVIEW(ReviewRecordKind.REVIEW, "/reviews/.*"),
    DISAGREEMENT(DisagreementRecordKind.DISAGREEMENT, "/disagreements/.*"),
    CONCEPT(ConceptRecordKind.CONCEPT, "/concepts/.*"),
    RELEASED_FIGURES(ReportRecordKind.FIGURE_RELEASE, "/initiatives/\\{id}/released-figures/\\{release}"),
    FIGURE_RELEASE(
            ReportRecordKind.FIGURE_RELEASE,
            "/(municipalities/\\{id}/figure-releases|figure-releases|released-figures)/\\{release}.*"),
    HALF_YEAR_REPORT(ReportRecordKind.HALF_YEAR_REPORT, "/(municipalities/\\{id}/)?half-year-reports/\\{report}.*"),
    REACH(ReportRecordKind.REACH, "/centres/\\{id}/reach/.*"),
    SELF_ASSESSMENT(
            SelfAssessmentRecordKind.SELF_ASSESSMENT, "/self-assessments/.*|/centres/\\{id}/self-assessments/new"),
    CENTRE(CentreRecordKind.CENTRE, "/centres/.*"),
    COUNT(OfferRecordKind.COUNT, "/offers/\\{id}/sessions/\\{session}/(count|not-held)"),
    PLACEMENT(OfferRecordKind.PLACEMENT, "/offers/\\{id}/placements?(/.*)?"),
    OFFER(OfferRecordKind.OFFER, "/offers/.*"),
    ACCESSIBILITY_STATEMENT(OfferRecordKind.ACCESSIBILITY_STATEMENT, "/municipalities/\\{id}/accessibility-statement"),
    FEEDBACK(OfferRecordKind.FEEDBACK, "/feedback/.*"),
    INVITATION(NeedsRecordKind.INVITATION, "/assessments/\\{id}/waves/\\{wave}/invitations/\\{invitation}.*"),
    ASSESSMENT(NeedsRecordKind.ASSESSMENT, "/assessments/.*"),
    INSTRUMENT(NeedsRecordKind.INSTRUMENT, "/instruments/.*"),
    PERSPECTIVE(NeedsRecordKind.PERSPECTIVE, "/perspectives/.*"),
    INITIATIVE(InitiativeRecordKind.INITIATIVE, "/initiatives/.*"),
    ACCOUNT(AccessRecordKind.ACCOUNT, "/accounts/.*"),
    /** As which person somebody holds a grant is known in its place: the operator, who sees all grants, does not see that. */
    PERSON(AccessRecordKind.GRANT, "/grants/\\{id}/person.*"),
    GRANT(AccessRecordKind.GRANT, "/grants/.*"),
    IMPORT(RegisterRecordKind.IMPORT, "/imports/.*"),
    RELATION(OrganisationRecordKind.RELATION, "/relations/.*"),
    FUNCTION(OrganisationRecordKind.FUNCTION, "/organisations/\\{id}/(function|term).*|/functions/.*"),
    SOCIAL_SPACE(OrganisationRecordKind.SOCIAL_SPACE, "/social-spaces/.*"),
    MUNICIPALITY(
            OrganisationRecordKind.ORGANISATION,
            MunicipalityId.class,
            "/organisations/\\{id}/(youth-office|town-fact-withdrawal)|/municipalities/.*"),
    ORGANISATION(OrganisationRecordKind.ORGANISATION, "/(organisations|schools)/.*");

    /** Why a route leads to no record, by its path. */
    private enum Exempt {
        /** It is the answer itself. */
        THE_ANSWER("/who-can-see/.*"),
        /** It says for which town one looks at the pages. */
        A_CHOICE("/town/.*"),
        /** What is shown to nobody but whose it is. */
        ONES_OWN("/(account|me)/(sessions|tokens)/.*"),
        /** A list, each of which has an answer of its own. */
        A_LIST(
                "/initiatives/\\{id}/released-(agreements|figures)|/municipalities/\\{id}/(figure-releases|half-year-reports|reach)"),
        /** Made anew of what there is, for whoever asks, and kept by nobody. */
        A_FIGURE("/municipalities/\\{id}/(figure-draft|half-year-draft|school-figures)"),
        /** What is changed belongs to one's own town, whosever the organisation is; the form names it, or makes it. */
        OF_THE_OWN_TOWN("/organisations/\\{id}/(relation|social-space).*"),
        /** What is made of it is another record, at one's own centre. */
        A_COPY("/offers/\\{id}/copy"),
        /** What a town says of all that its centres count: when months close, and which of them it approves. */
        A_SETTING("/municipalities/\\{id}/(count-closing|counted-months/.*)");

        private final Pattern path;

        Exempt(String path) {
            this.path = Pattern.compile(path);
        }
    }

    private final RecordKind kind;
    private final Class<?> id;
    private final Pattern path;

    RecordOfRoute(RecordKind kind, String path) {
        this(kind, Told.of(kind).id(), path);
    }

    RecordOfRoute(RecordKind kind, Class<?> id, String path) {
        this.kind = kind;
        this.id = id;
        this.path = Pattern.compile(path);
    }

    /** Whether it is a part of the record that not all see who see the record. */
    boolean isForFewer() {
        return this == PERSON;
    }

    RecordKind kind() {
        return kind;
    }

    /** The type of the id by which the record is known. */
    Class<?> id() {
        return id;
    }

    /** Whether it is about something that has an id, and not open to everybody: what everybody sees needs no answer. */
    static boolean asks(Route route) {
        return route.path().contains("{") && !Attempts.isOpen(route);
    }

    /** Whether there is a reason why it leads to none. */
    static boolean isExcepted(Route route) {
        return List.of(Exempt.values()).stream()
                .anyMatch(exception -> exception.path.matcher(place(route)).matches());
    }

    /** The first that fits; empty if nobody has said which it is. */
    static Optional<RecordOfRoute> of(Route route) {
        return List.of(values()).stream()
                .filter(one -> one.path.matcher(place(route)).matches())
                .findFirst();
    }

    /** The same on pages and in the API. */
    private static String place(Route route) {
        return route.path().replaceFirst("^/api/v1", "");
    }
}

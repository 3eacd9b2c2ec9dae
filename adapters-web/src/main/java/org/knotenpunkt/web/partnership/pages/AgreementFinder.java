package org.knotenpunkt.web.partnership.pages;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds the agreement that a page is about, for those from whom it would be taken what the page asks. */
public final class AgreementFinder {
    private final ReadAgreements reading;
    private final CheckMandate mandates;
    private final Rights rights;

    @Inject
    public AgreementFinder(ReadAgreements reading, CheckMandate mandates, Rights rights) {
        this.reading = reading;
        this.mandates = mandates;
        this.rights = rights;
    }

    public static AgreementId id(Context ctx) {
        return Requests.id(ctx, "id", AgreementId::of);
    }

    public static OrganisationId party(Context ctx) {
        return Requests.id(ctx, "organisation", OrganisationId::of);
    }

    /** The agreement, for those who may see it. */
    public AgreementView find(Context ctx) {
        return Answers.orRefuse(reading.read(Requests.actor(ctx), id(ctx)));
    }

    /** The agreement, for those who draft in its town. */
    public AgreementView drafted(Context ctx) {
        var view = find(ctx);
        return Answers.orRefuse(rights.require(
                Requests.actor(ctx), DRAFT_AGREEMENT, view.agreement().scope(), view));
    }

    /** The agreement, for those who act for the party that the path names. */
    public AgreementView acted(Context ctx) {
        var view = find(ctx);
        var party = party(ctx);
        return Answers.orRefuse(
                rights.require(Requests.actor(ctx), ACT_FOR_PARTY, place(view.agreement(), party), view));
    }

    /** The party that the path names, as the agreement last called it. */
    public static Party named(Context ctx, AgreementView view) {
        var party = party(ctx);
        return view.agreement().lastSaid(content -> content.party(party)).orElseThrow(RequestFault::notFound);
    }

    /** What the visitor may do with the agreement on the day. */
    Hands hands(Context ctx, AgreementView view, LocalDate day) {
        var agreement = view.agreement();
        var actor = Requests.actor(ctx);
        var drafting = rights.permit(actor, DRAFT_AGREEMENT, agreement.scope());
        var asked = agreement.draft().filter(draft -> draft.state() == VersionState.PROPOSED).stream()
                .flatMap(draft -> draft.awaited().stream())
                .toList();
        var own = mandates.signedFor(actor, agreement.municipality(), day);
        return new Hands(
                drafting,
                asked.stream().filter(own::contains).collect(toUnmodifiableSet()),
                staying(agreement).filter(own::contains).collect(toUnmodifiableSet()),
                asked.stream()
                        .filter(party -> drafting || rights.permit(actor, ACT_FOR_PARTY, place(agreement, party)))
                        .collect(toUnmodifiableMap(
                                party -> party,
                                party -> Answers.orRefuse(mandates.all(actor, party, agreement.municipality(), day))
                                        .all())));
    }

    /** Those that take part in what was agreed last, and of whom no end is known. */
    private static Stream<OrganisationId> staying(Agreement agreement) {
        return agreement.ending().isPresent()
                ? Stream.empty()
                : agreement.lastAgreed().stream()
                        .flatMap(last -> last.content().parties().stream())
                        .map(Party::organisation)
                        .filter(party -> agreement.leaveOf(party).isEmpty());
    }

    private static Scope place(Agreement agreement, OrganisationId organisation) {
        return new Scope.Organisation(agreement.municipality(), organisation.value());
    }
}

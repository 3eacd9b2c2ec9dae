package org.knotenpunkt.web.partnership.disagreement;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.disagreement.ResolveDisagreement;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.disagreement.Decline;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.disagreement.Entry;
import org.knotenpunkt.domain.partnership.disagreement.Proposal;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/**
 * The forms by which parties propose, and say yes or no. Yes and no carry the number of the wording that was read, as the version of the
 * form: who has read another one is shown that first.
 */
public final class ResolutionForms implements Routes {
    private static final String PROPOSE = "disagreement.proposing";
    private static final String CONSENT = "disagreement.consenting";
    private static final String DECLINE = "disagreement.declining";
    private static final Entry ANY = new Entry(Instant.EPOCH, new UUID(0, 0));

    private final Pages pages;
    private final DisagreementFinder finder;
    private final ResolveDisagreement resolving;

    @Inject
    public ResolutionForms(Pages pages, DisagreementFinder finder, ResolveDisagreement resolving) {
        this.pages = pages;
        this.finder = finder;
        this.resolving = resolving;
    }

    @Override
    public void register(RouteRegistry routes) {
        var representative = Access.performing(ACT_FOR_PARTY);
        routes.get(DisagreementRequests.ONE + "/proposal", representative, this::showProposing);
        routes.post(DisagreementRequests.ONE + "/proposal", representative, this::propose);
        routes.get(DisagreementRequests.PARTY + "/consent", representative, this::showConsenting);
        routes.post(DisagreementRequests.PARTY + "/consent", representative, this::consent);
        routes.get(DisagreementRequests.PARTY + "/decline", representative, this::showDeclining);
        routes.post(DisagreementRequests.PARTY + "/decline", representative, this::decline);
    }

    private void show(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    /** What is on the table is a beginning for another wording. */
    private void showProposing(Context ctx) {
        var page = mine(ctx);
        var state = page.disagreement().state();
        Answers.require(state == DisagreementState.OPEN, new DisagreementError.DisagreementOver(state));
        var before = page.disagreement().pending().map(Proposal::resolution);
        show(
                ctx,
                proposing(
                        page,
                        Form.blank(
                                ctx,
                                PROPOSE,
                                "party",
                                page.own().size() == 1 ? page.own().getFirst() : null,
                                "text",
                                before.map(Resolution::text).orElse(null),
                                "until",
                                before.map(Resolution::until).orElse(null),
                                "responsible",
                                before.map(Resolution::responsible).orElse(null))));
    }

    /** The disagreement, for somebody who speaks for any of the parties concerned. */
    private DisagreementPage mine(Context ctx) {
        var page = finder.find(ctx);
        return page.own().isEmpty()
                ? finder.spoken(ctx, page.disagreement().matter().concerned().getFirst())
                : page;
    }

    private static FormView proposing(DisagreementPage page, Form form) {
        return page.form(
                form,
                PROPOSE,
                "/proposal",
                List.of(
                        Field.choice("party", options(page, page.own())),
                        Field.area("text", Resolution.MAX_LENGTH),
                        Field.date("until").optional(),
                        Field.choice(
                                        "responsible",
                                        options(
                                                page,
                                                page.disagreement().matter().concerned()))
                                .optional()),
                page.disagreement().version(),
                onTheTable(page),
                false);
    }

    private static List<Fact> onTheTable(DisagreementPage page) {
        return page.disagreement()
                .pending()
                .map(proposal -> page.facts(proposal.resolution()))
                .orElse(List.of());
    }

    private static List<Option> options(DisagreementPage page, List<OrganisationId> parties) {
        return parties.stream()
                .map(party -> new Option(party.toString(), page.name(party)))
                .toList();
    }

    private void propose(Context ctx) {
        var form = Form.of(ctx, PROPOSE);
        var version = form.version();
        var proposing = DisagreementRequests.Proposing.read(form);
        Submission.of(pages, ctx, form, () -> proposing(mine(ctx), form))
                .to(
                        () -> resolving.propose(
                                actor(ctx),
                                DisagreementRequests.id(ctx),
                                version.get(),
                                proposing.get().party(),
                                proposing.get().resolution()),
                        ResolutionForms::field,
                        view -> AgreementPaths.disagreement(view.disagreement().id()),
                        PROPOSE + ".done");
    }

    private static @Nullable String field(DisagreementError reason) {
        return switch (reason) {
            case DisagreementError.ResponsibleNotConcerned not -> "responsible";
            case DisagreementError.ResolutionOverdue overdue -> "until";
            case DisagreementError.WordingUnchanged unchanged -> "text";
            default -> null;
        };
    }

    private void showConsenting(Context ctx) {
        var party = DisagreementRequests.party(ctx);
        var page = finder.spoken(ctx, party);
        orRefuse(page.disagreement().consent(party, newest(page), ANY));
        show(ctx, consenting(ctx, page, Form.blank(ctx, CONSENT)));
    }

    private static int newest(DisagreementPage page) {
        return page.disagreement().proposals().size();
    }

    private static FormView consenting(Context ctx, DisagreementPage page, Form form) {
        return answering(ctx, page, form, CONSENT, "/consent", List.of());
    }

    private static FormView answering(
            Context ctx, DisagreementPage page, Form form, String labels, String below, List<Field> fields) {
        return page.form(
                form,
                labels,
                "/parties/" + DisagreementRequests.party(ctx) + below,
                fields,
                newest(page),
                onTheTable(page),
                false);
    }

    private void consent(Context ctx) {
        var form = Form.of(ctx, CONSENT);
        var seen = form.version();
        var party = DisagreementRequests.party(ctx);
        Submission.of(pages, ctx, form, () -> consenting(ctx, finder.spoken(ctx, party), form))
                .to(
                        () -> resolving.consent(
                                actor(ctx),
                                DisagreementRequests.id(ctx),
                                party,
                                seen.get().intValue()),
                        view -> AgreementPaths.disagreement(view.disagreement().id()),
                        CONSENT + ".done");
    }

    private void showDeclining(Context ctx) {
        var party = DisagreementRequests.party(ctx);
        var page = finder.spoken(ctx, party);
        orRefuse(page.disagreement().decline(newest(page), new Decline(party, "?", ANY)));
        show(ctx, declining(ctx, page, Form.blank(ctx, DECLINE)));
    }

    private static FormView declining(Context ctx, DisagreementPage page, Form form) {
        return answering(ctx, page, form, DECLINE, "/decline", List.of(Field.area("reason", Decline.MAX_LENGTH)));
    }

    private void decline(Context ctx) {
        var form = Form.of(ctx, DECLINE);
        var seen = form.version();
        var reason = form.text("reason", Decline.MAX_LENGTH);
        var party = DisagreementRequests.party(ctx);
        Submission.of(pages, ctx, form, () -> declining(ctx, finder.spoken(ctx, party), form))
                .to(
                        () -> resolving.decline(
                                actor(ctx),
                                DisagreementRequests.id(ctx),
                                party,
                                seen.get().intValue(),
                                reason.get()),
                        view -> AgreementPaths.disagreement(view.disagreement().id()),
                        DECLINE + ".done");
    }
}

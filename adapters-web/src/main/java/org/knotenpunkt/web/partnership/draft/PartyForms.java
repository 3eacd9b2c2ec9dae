package org.knotenpunkt.web.partnership.draft;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.web.organisation.pages.OrganisationChoice;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The forms by which organisations are invited to take part in a draft, and by which they are left out again. */
public final class PartyForms implements Routes {
    private static final String PATH = DraftRoutes.DRAFT + "/parties/new";
    private static final String LABELS = "forms.agreement-party";
    private static final String ANCHOR = "parties";

    private final Pages pages;
    private final DraftRoutes edits;
    private final DraftAgreement drafting;
    private final OrganisationChoice choice;

    @Inject
    public PartyForms(Pages pages, DraftRoutes edits, DraftAgreement drafting, OrganisationChoice choice) {
        this.pages = pages;
        this.edits = edits;
        this.drafting = drafting;
        this.choice = choice;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, DraftRoutes.DRAFTING, ctx -> show(ctx, Form.ofQuery(ctx, LABELS)));
        routes.post(PATH, DraftRoutes.DRAFTING, this::invite);
        edits.register(
                routes,
                edits.editing("parties/{organisation}/seat", LABELS + "-seat", ANCHOR, PartyForms::seat)
                        .asking(drafted -> seat(drafted.words()))
                        .beginningWith(PartyForms::seated)
                        .beside(PartyForms::current));
        edits.register(
                routes,
                edits.removing(
                        "parties/{organisation}/removal",
                        LABELS + "-removal",
                        ANCHOR,
                        PartyForms::current,
                        ctx -> content -> content.withoutParty(AgreementFinder.party(ctx))));
    }

    private static List<Field> seat(Words words) {
        return List.of(
                Field.choice("side", Option.of(Side.class, words)),
                Field.choice("role", Option.of(PartyRole.class, words)));
    }

    private static @Nullable Object[] seated(Drafted drafted) {
        var party = Drafted.there(drafted.party());
        return new @Nullable Object[] {
            "side", party.side().name(), "role", party.role().name()
        };
    }

    private static Supplier<DraftChange> seat(Sent<Drafted> sent) {
        var side = sent.form().choice("side", Side.class);
        var role = sent.form().choice("role", PartyRole.class);
        var organisation = AgreementFinder.party(sent.ctx());
        return () -> content -> content.withSeat(organisation, role.get(), side.get());
    }

    private static List<Fact> current(Drafted drafted) {
        return drafted.party()
                .map(party -> List.of(
                        new Fact(drafted.words().text("agreements.party.name"), party.name()),
                        new Fact(
                                drafted.words().text("agreements.party.seat"),
                                drafted.said().seat(party))))
                .orElse(List.of());
    }

    private void show(Context ctx, Form form) {
        var drafted = edits.drafted(ctx);
        var query = form.value("q");
        var all = choice.find(ctx, query);
        var found = all.stream()
                .filter(one -> drafted.content().party(one.id()).isEmpty())
                .map(one -> new Option(one.id().toString(), label(one)))
                .toList();
        var open = drafted.view().kind().seatsWithout(drafted.content().parties());
        var there = found.size() < all.size();
        pages.render(
                ctx, "partnership/invite.jte", new InviteView(view(drafted, form, found), query, found, there, open));
    }

    private static String label(OrganisationSummary one) {
        return Stream.of(one.name().shortest(), one.place(), town(one))
                .filter(part -> part != null && !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String town(OrganisationSummary one) {
        var town = one.town();
        return town == null ? null : town.name();
    }

    private static FormView view(Drafted drafted, Form form, List<Option> found) {
        var words = form.words();
        return new FormView(
                words.text(LABELS + ".title"),
                drafted.crumbs(),
                Exchange.pathAndQuery(drafted.ctx()),
                form,
                Stream.concat(Stream.of(Field.choice("organisation", found)), seat(words).stream())
                        .toList(),
                drafted.version(),
                drafted.content().parties().stream()
                        .map(party -> new Fact(party.name(), drafted.said().seat(party)))
                        .toList(),
                words.text(LABELS + ".submit"),
                drafted.page(),
                false);
    }

    private void invite(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var organisation = form.parsed("organisation", "request.not-a-choice", OrganisationId::of);
        var side = form.choice("side", Side.class);
        var role = form.choice("role", PartyRole.class);
        new Submission(pages, ctx, form, () -> show(ctx, form))
                .to(
                        () -> drafting.invite(
                                Requests.actor(ctx),
                                AgreementFinder.id(ctx),
                                version.get(),
                                organisation.get(),
                                role.get(),
                                side.get()),
                        (AgreementError reason) -> reason instanceof AgreementError.UnknownOrganisation
                                ? "organisation"
                                : DraftRoutes.field(reason, form),
                        invited -> DraftRoutes.page(invited) + "#" + ANCHOR,
                        LABELS + ".done");
    }
}

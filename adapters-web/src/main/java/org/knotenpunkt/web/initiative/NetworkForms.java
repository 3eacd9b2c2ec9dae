package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.FOUND_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.initiative.FoundInitiative;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.application.initiative.KeepSupporters;
import org.knotenpunkt.application.initiative.RecordCount;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.pages.OrganisationChoice;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The forms by which networks are set up, and their supporters and published counts are kept. */
public final class NetworkForms implements Routes {
    private static final String NETWORK = InitiativePaths.ALL + "/{id}";
    private static final String SUPPORTER = NETWORK + "/supporters/{organisation}/end";

    private static final String FOUND = "initiative.found";
    private static final String COUNT = "initiative.count";
    private static final String SUPPORT = "initiative.support";
    private static final String END = "initiative.end-support";

    private static final int LARGEST_COUNT = 100_000;
    private static final OrganisationKind[] CARRIERS = {
        OrganisationKind.FOUNDATION,
        OrganisationKind.ASSOCIATION,
        OrganisationKind.AUTHORITY,
        OrganisationKind.MINISTRY,
        OrganisationKind.PROVIDER,
        OrganisationKind.UNIVERSITY
    };

    private final FoundInitiative founding;
    private final KeepSupporters supporters;
    private final RecordCount counts;
    private final NetworkFinder finder;
    private final OrganisationChoice choice;
    private final Pages pages;
    private final Today today;

    @Inject
    public NetworkForms(
            FoundInitiative founding,
            KeepSupporters supporters,
            RecordCount counts,
            NetworkFinder finder,
            OrganisationChoice choice,
            Pages pages,
            Today today) {
        this.founding = founding;
        this.supporters = supporters;
        this.counts = counts;
        this.finder = finder;
        this.choice = choice;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var founder = Access.performing(FOUND_INITIATIVE);
        var keeper = Access.performing(KEEP_INITIATIVE);
        routes.get(InitiativePaths.NEW, founder, ctx -> showFound(ctx, Form.blank(ctx, FOUND)));
        routes.post(InitiativePaths.NEW, founder, this::found);
        routes.get(NETWORK + "/counts/new", keeper, ctx -> showRecord(ctx, finder.kept(ctx), Form.blank(ctx, COUNT)));
        routes.post(NETWORK + "/counts/new", keeper, this::record);
        routes.get(
                NETWORK + "/supporters/new",
                keeper,
                ctx -> showSupport(ctx, finder.kept(ctx), Form.ofQuery(ctx, SUPPORT)));
        routes.post(NETWORK + "/supporters/new", keeper, this::support);
        routes.get(SUPPORTER, keeper, this::askForEnd);
        routes.post(SUPPORTER, keeper, this::end);
    }

    private void showFound(Context ctx, Form form) {
        pages.render(ctx, "initiative/found.jte", form);
    }

    private void found(Context ctx) {
        var form = Form.of(ctx, FOUND);
        var name = form.text("name", Initiative.MAX_NAME_LENGTH);
        var founded = form.partialDate("founded");
        new Submission(pages, ctx, form, () -> showFound(ctx, form))
                .linking(reason -> finder.namesakes(ctx, reason))
                .to(
                        () -> founding.found(actor(ctx), name.get(), founded.get(), form.saysItIsAnother()),
                        NetworkField.in(form),
                        network -> InitiativePaths.network(network.id()),
                        "initiative.found.done");
    }

    private void showRecord(Context ctx, InitiativeView network, Form form) {
        pages.render(ctx, "initiative/count.jte", new NetworkForm(form, network));
    }

    /** What the count lacks is not just missing: the model says why it is needed. */
    private void record(Context ctx) {
        var form = Form.of(ctx, COUNT);
        var version = form.version();
        var count = form.integer("count", 0, LARGEST_COUNT);
        var definition = form.optionalText("definition", PublishedCount.MAX_LENGTH);
        var asOf = form.optionalPartialDate("asOf");
        var title = form.optionalText("sourceTitle", Source.MAX_LENGTH);
        var date = form.optionalPartialDate("sourceDate");
        if (title.orNull() != null && date.orNull() == null && form.error("sourceDate") == null) {
            form.addError("sourceDate", "request.missing");
        }
        var source = title.orNull() == null || date.orNull() == null ? null : new Source(title.get(), date.get());
        PublishedCount.faults(definition.orNull(), asOf.orNull(), source, today.today()).stream()
                .filter(reason -> !(reason instanceof InitiativeError.CountWithoutSource) || title.orNull() == null)
                .forEach(reason -> form.refuse(reason, NetworkField.in(form).apply(reason)));
        new Submission(pages, ctx, form, () -> showRecord(ctx, finder.kept(ctx), form))
                .linking(reason -> recorded(ctx, reason, form.words()))
                .to(
                        () -> counts.record(
                                actor(ctx),
                                NetworkFinder.id(ctx),
                                version.get(),
                                count.get(),
                                definition.orNull(),
                                asOf.orNull(),
                                source,
                                form.saysItCorrects()),
                        NetworkField.in(form),
                        done -> InitiativePaths.network(NetworkFinder.id(ctx)),
                        "initiative.count.done");
    }

    /** The count that the reason says is known, and where it can be taken back. */
    private static List<Link> recorded(Context ctx, DomainError reason, Words words) {
        return reason instanceof InitiativeError.CountKnown known
                ? List.of(new Link(
                        InitiativePaths.network(NetworkFinder.id(ctx)) + "/withdrawal",
                        "%s (%s)".formatted(known.known(), words.show(known.source()))))
                : List.of();
    }

    private void showSupport(Context ctx, InitiativeView network, Form form) {
        var found = choice.find(ctx, form.value("q"), CARRIERS);
        pages.render(ctx, "initiative/support.jte", new ChoiceForm(form, network, form.value("q"), found));
    }

    private void support(Context ctx) {
        var form = Form.of(ctx, SUPPORT);
        var version = form.version();
        var organisation = form.parsed("organisation", "request.not-a-choice", OrganisationId::of);
        var from = form.optionalDate("from");
        new Submission(pages, ctx, form, () -> showSupport(ctx, finder.kept(ctx), form))
                .to(
                        () -> supporters.support(
                                actor(ctx),
                                NetworkFinder.id(ctx),
                                version.get(),
                                new Supporter(organisation.get(), new Validity(from.orNull(), null))),
                        NetworkField.in(form),
                        done -> InitiativePaths.network(NetworkFinder.id(ctx)),
                        "initiative.support.done");
    }

    private void askForEnd(Context ctx) {
        var network = finder.kept(ctx);
        var support = finder.support(ctx, network);
        Answers.require(support.validity().until() == null, new InitiativeError.NotSupporter(support.organisation()));
        showEnd(ctx, network, Form.blank(ctx, END));
    }

    private void showEnd(Context ctx, InitiativeView network, Form form) {
        pages.render(ctx, "initiative/end-support.jte", new SupportForm(form, network, finder.support(ctx, network)));
    }

    private void end(Context ctx) {
        var form = Form.of(ctx, END);
        var version = form.version();
        var until = form.date("until");
        new Submission(pages, ctx, form, () -> showEnd(ctx, finder.kept(ctx), form))
                .to(
                        () -> supporters.endSupport(
                                actor(ctx),
                                NetworkFinder.id(ctx),
                                version.get(),
                                NetworkFinder.organisationId(ctx),
                                until.get()),
                        NetworkField.in(form),
                        done -> InitiativePaths.network(NetworkFinder.id(ctx)),
                        "initiative.end-support.done");
    }
}

package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.shared.Now;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The offers of a town, the page of each, and the form with which another one begins. */
public final class OfferPages implements Routes {
    private static final String LABELS = "forms.offer-content";

    private final Pages pages;
    private final ReadOffers reading;
    private final KeepOffers keeping;
    private final OfferFinder finder;
    private final OfferFields fields;
    private final OfferProviders providers;
    private final OfferHolidays holidays;
    private final PlacementFinder placements;
    private final AimFields aims;
    private final Now now;

    @Inject
    public OfferPages(
            Pages pages,
            ReadOffers reading,
            KeepOffers keeping,
            OfferFinder finder,
            OfferFields fields,
            OfferProviders providers,
            OfferHolidays holidays,
            PlacementFinder placements,
            AimFields aims,
            Now now) {
        this.pages = pages;
        this.reading = reading;
        this.keeping = keeping;
        this.finder = finder;
        this.fields = fields;
        this.providers = providers;
        this.holidays = holidays;
        this.placements = placements;
        this.aims = aims;
        this.now = now;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_OFFERS);
        var reader = Access.performing(READ_OFFERS);
        routes.get(OfferPaths.ALL, reader, this::list);
        routes.get(
                OfferPaths.NEW,
                keeper,
                ctx -> pages.render(ctx, "shared/form.jte", view(ctx, blank(ctx).filledFrom(ctx.queryParamMap()))));
        routes.post(OfferPaths.NEW, keeper, this::draft);
        routes.get(OfferPaths.ONE, reader, this::show);
    }

    private void list(Context ctx) {
        var town = Requests.town(ctx);
        var query = Form.ofQuery(ctx, "offer.filter");
        var centre = query.optionalParsed("centre", "request.not-a-choice", CentreId::of);
        var provider = query.optionalParsed("provider", "request.not-a-choice", OrganisationId::of);
        var filter = new OfferFilter(centre.orNull(), provider.orNull());
        pages.render(
                ctx,
                "offer/offers.jte",
                new OffersPage(
                        town,
                        orRefuse(reading.list(actor(ctx), town.id(), filter, Requests.page(ctx))),
                        query,
                        providers.options(ctx, town.id()),
                        Stream.concat(cityWide(ctx, town, true).stream(), fields.centres(ctx, town.id()).stream())
                                .toList(),
                        finder.plans(ctx, town.id()),
                        now.today(),
                        Requests.words(ctx)));
    }

    private void show(Context ctx) {
        var view = finder.find(ctx);
        pages.render(
                ctx,
                "offer/offer.jte",
                new OfferPage(
                        view,
                        finder.keeps(ctx, view.offer()),
                        finder.shows(ctx, view.offer()),
                        finder.plans(ctx, view.offer().municipality())
                                && !fields.others(ctx, view.offer()).isEmpty(),
                        holidays.knownUntil(ctx).orElse(null),
                        placements.on(ctx, view.offer()),
                        aims.of(ctx, view.offer()),
                        now.now(),
                        Requests.words(ctx)));
    }

    private void draft(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var centre = form.parsed("centre", "request.not-a-choice", CentreId::of);
        var content = OfferRequests.content(form, providers.find(ctx, form), null, choices(ctx));
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> keeping.draft(actor(ctx), centre.get(), content.get()),
                        reason -> null,
                        offer -> OfferPaths.of(offer.id()),
                        offer -> offer.isCityWide() ? "placement.drafted" : "offer.drafted");
    }

    /** Whoever plans for a provider plans what that provider holds, and whoever plans at one centre plans there. */
    private Form blank(Context ctx) {
        var blank = providers.naming(
                ctx, Form.blank(ctx, LABELS), Requests.town(ctx).id());
        var centres = centres(ctx);
        return centres.size() == 1
                ? blank.filledFrom(Map.of("centre", List.of(centres.getFirst().value())))
                : blank;
    }

    private AimFields.Choices choices(Context ctx) {
        return aims.in(ctx, Requests.town(ctx).id());
    }

    /** The centres at which the visitor plans, and the whole town for those who plan for it. */
    private List<Option> centres(Context ctx) {
        var town = Requests.town(ctx);
        return Stream.concat(
                        fields.centres(ctx, town.id(), KEEP_OFFERS).stream(),
                        cityWide(ctx, town, placements.placesIn(ctx, town.id())).stream())
                .toList();
    }

    /** The choice of what is planned for the whole town. */
    private static List<Option> cityWide(Context ctx, Town town, boolean offered) {
        return offered
                ? List.of(new Option(
                        Offer.ofTown(town.id()).toString(), Requests.words(ctx).text("placement.city-wide")))
                : List.of();
    }

    private FormView view(Context ctx, Form form) {
        var words = form.words();
        return new FormView(
                words.text("offer.new"),
                List.of(new Crumb(words.text("offer.title"), OfferPaths.ALL)),
                OfferPaths.NEW,
                form,
                Stream.concat(
                                Stream.of(Field.choice("centre", centres(ctx))),
                                OfferFields.content(words, choices(ctx)).stream())
                        .toList(),
                null,
                List.of(),
                words.text("offer.draft"),
                OfferPaths.ALL,
                false);
    }
}

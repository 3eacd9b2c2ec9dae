package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.knotenpunkt.application.offer.PageNumber;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.ReadProgramme;
import org.knotenpunkt.application.offer.TownSearch;
import org.knotenpunkt.application.shared.Now;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** What is published, for everybody: without an account, a cookie or a script. */
public final class ProgrammePages implements Routes {
    /** What takes place once a month does so in them. */
    private static final int WEEKS = 5;

    /** So many centres or offers of a town stand on a page. */
    private static final int SIZE = 20;

    private static final int WEEKS_ON_PAPER = 8;
    private static final int WEEKS_KEPT = 3;

    private final Pages pages;
    private final ReadProgramme reading;
    private final TownList towns;
    private final WebSettings settings;
    private final Now now;

    @Inject
    public ProgrammePages(Pages pages, ReadProgramme reading, TownList towns, WebSettings settings, Now now) {
        this.pages = pages;
        this.reading = reading;
        this.towns = towns;
        this.settings = settings;
        this.now = now;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(OfferPaths.TOWNS, Access.open(), towns::show);
        routes.get(OfferPaths.TOWN, Access.open(), towns.inPlaceOfNothing(this::town));
        routes.get(OfferPaths.PROGRAMME, Access.open(), towns.inPlaceOfNothing(this::centre));
        routes.get(OfferPaths.POSTER, Access.open(), towns.inPlaceOfNothing(this::poster));
        routes.get(OfferPaths.CALENDAR, Access.open(), this::calendar);
        routes.get(OfferPaths.CALENDAR_OF_OFFER, Access.open(), this::calendarOfOffer);
    }

    private void town(Context ctx) {
        var choice = ProgrammeChoice.nearby(ctx);
        var from = now.now();
        var first = from.toLocalDate();
        var search = new TownSearch(
                PlaceAddress.of(ctx, "town"),
                choice.filter(),
                choice.from(),
                choice.metres(),
                new PageNumber(choice.page(), SIZE));
        var programme = reading.in(search, from, first.plusWeeks(WEEKS)).orElseThrow(RequestFault::notFound);
        if (!PlaceAddress.isLeft(ctx, OfferPaths.programme(programme.town()))) {
            pages.renderForAll(
                    ctx,
                    "offer/town.jte",
                    new TownPage(
                            programme,
                            choice,
                            first,
                            settings.zone(),
                            settings.addressFor(ctx),
                            ProgrammeWords.of(ctx)));
        }
    }

    private void centre(Context ctx) {
        var from = now.now();
        var programme = programme(ctx, from, from.toLocalDate().plusWeeks(WEEKS));
        if (PlaceAddress.isLeft(ctx, OfferPaths.programme(programme.site()))) {
            return;
        }
        pages.renderForAll(
                ctx,
                "offer/programme.jte",
                new ProgrammePage(
                        programme,
                        ProgrammeChoice.at(ctx),
                        from.toLocalDate(),
                        settings.zone(),
                        settings.addressFor(ctx),
                        ProgrammeWords.of(ctx)));
    }

    private void poster(Context ctx) {
        var from = now.now();
        var programme = programme(ctx, from, from.toLocalDate().plusWeeks(WEEKS_ON_PAPER));
        if (PlaceAddress.isLeft(ctx, OfferPaths.programme(programme.site()) + "/aushang")) {
            return;
        }
        var chosen = ctx.queryParams("language").stream()
                .flatMap(tag -> ProgrammeWords.LANGUAGES.stream()
                        .filter(language -> language.value().equals(tag)))
                .distinct()
                .limit(PosterPage.MOST_LANGUAGES)
                .toList();
        var languages = chosen.isEmpty() ? List.of(ProgrammeWords.of(ctx).language()) : chosen;
        pages.renderForAll(
                ctx,
                "offer/poster.jte",
                PosterPage.of(
                        programme,
                        languages.stream().map(ProgrammeWords::in).toList(),
                        from.toLocalDate(),
                        settings.addressFor(ctx)));
    }

    private Programme programme(Context ctx, LocalDateTime from, LocalDate last) {
        return reading.of(PlaceAddress.of(ctx, "town"), PlaceAddress.of(ctx, "centre"), from, last)
                .orElseThrow(RequestFault::notFound);
    }

    /** All that is to come in a year; what has been stays for some weeks, so that calendars keep what people have been to. */
    private Programme year(Context ctx) {
        var today = now.today();
        return programme(ctx, today.minusWeeks(WEEKS_KEPT).atStartOfDay(), today.plusYears(1));
    }

    private void calendar(Context ctx) {
        var programme = year(ctx);
        if (!PlaceAddress.isLeft(ctx, OfferPaths.programme(programme.site()) + "/kalender.ics")) {
            calendarIn(ctx).of(programme).answer(ctx, "public");
        }
    }

    private void calendarOfOffer(Context ctx) {
        var offer = Requests.id(ctx, "offer", OfferId::of);
        var programme = year(ctx);
        var published = programme.offers().stream()
                .filter(one -> one.id().equals(offer))
                .findFirst()
                .orElseThrow(RequestFault::notFound);
        if (!PlaceAddress.isLeft(ctx, "%s/%s/kalender.ics".formatted(OfferPaths.programme(programme.site()), offer))) {
            calendarIn(ctx).of(programme, published).answer(ctx, "public");
        }
    }

    private ProgrammeCalendar calendarIn(Context ctx) {
        return new ProgrammeCalendar(ProgrammeWords.of(ctx), now.today(), settings.zone(), settings.addressFor(ctx));
    }
}

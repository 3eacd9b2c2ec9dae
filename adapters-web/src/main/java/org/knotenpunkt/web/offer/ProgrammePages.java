package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.ReadProgramme;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** What is published, for everybody: without an account, a cookie or a script. What an address says that is no choice is left aside. */
public final class ProgrammePages implements Routes {
    private static final int WEEKS = 3;
    private static final int WEEKS_ON_PAPER = 8;

    private final Pages pages;
    private final ReadProgramme reading;
    private final WebSettings settings;
    private final Today today;

    @Inject
    public ProgrammePages(Pages pages, ReadProgramme reading, WebSettings settings, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.settings = settings;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/programm/{town}", Access.open(), this::town);
        routes.get(OfferPaths.PROGRAMME, Access.open(), this::centre);
        routes.get(OfferPaths.POSTER, Access.open(), this::poster);
        routes.get(OfferPaths.CALENDAR, Access.open(), this::calendar);
        routes.get(OfferPaths.CALENDAR_OF_OFFER, Access.open(), this::calendarOfOffer);
    }

    private void town(Context ctx) {
        var sites = reading.in(Requests.id(ctx, "town", MunicipalityId::of));
        if (sites.isEmpty()) {
            throw RequestFault.notFound();
        }
        pages.renderForAll(ctx, "offer/sites.jte", new SitesPage(sites, ProgrammeWords.in(language(ctx)), ctx.path()));
    }

    private void centre(Context ctx) {
        var first = today.today();
        var programme = programme(ctx, first, first.plusWeeks(WEEKS));
        pages.renderForAll(
                ctx,
                "offer/programme.jte",
                new ProgrammePage(
                        programme,
                        constant(ctx.queryParam("kind"), OfferKind.values()),
                        constant(ctx.queryParam("weekday"), DayOfWeek.values()),
                        first,
                        settings.zone(),
                        settings.addressFor(ctx),
                        ProgrammeWords.in(language(ctx))));
    }

    private void poster(Context ctx) {
        var first = today.today();
        var chosen = ctx.queryParams("language").stream()
                .flatMap(tag -> ProgrammeWords.LANGUAGES.stream()
                        .filter(language -> language.value().equals(tag)))
                .distinct()
                .limit(PosterPage.MOST_LANGUAGES)
                .toList();
        var languages = chosen.isEmpty() ? List.of(language(ctx)) : chosen;
        pages.renderForAll(
                ctx,
                "offer/poster.jte",
                new PosterPage(
                        programme(ctx, first, first.plusWeeks(WEEKS_ON_PAPER)),
                        languages.stream().map(ProgrammeWords::in).toList(),
                        settings.addressFor(ctx)));
    }

    private Programme programme(Context ctx, LocalDate first, LocalDate last) {
        var town = Requests.id(ctx, "town", MunicipalityId::of);
        return reading.of(OfferRequests.centre(ctx), first, last)
                .filter(found -> found.site().town().equals(town))
                .orElseThrow(RequestFault::notFound);
    }

    /** All that is to come in a year; what has been stays for some weeks, so that calendars keep what people have been to. */
    private Programme year(Context ctx) {
        var now = today.today();
        return programme(ctx, now.minusWeeks(WEEKS), now.plusYears(1));
    }

    private void calendar(Context ctx) {
        calendarIn(ctx).of(year(ctx)).answer(ctx, "public");
    }

    private void calendarOfOffer(Context ctx) {
        var offer = Requests.id(ctx, "offer", OfferId::of);
        var programme = year(ctx);
        var published = programme.offers().stream()
                .filter(one -> one.id().equals(offer))
                .findFirst()
                .orElseThrow(RequestFault::notFound);
        calendarIn(ctx).of(programme, published).answer(ctx, "public");
    }

    private ProgrammeCalendar calendarIn(Context ctx) {
        return new ProgrammeCalendar(ProgrammeWords.in(language(ctx)), settings.zone(), settings.addressFor(ctx));
    }

    private static <E extends Enum<E>> @Nullable E constant(@Nullable String text, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** The language chosen on the page, or else the best of those that the browser accepts. */
    private static LanguageTag language(Context ctx) {
        return ProgrammeWords.LANGUAGES.stream()
                .filter(language -> language.value().equals(ctx.queryParam("language")))
                .findFirst()
                .orElseGet(() -> ProgrammeWords.accepted(ctx.header("Accept-Language")));
    }
}

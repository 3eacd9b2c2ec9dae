package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.ReadProgramme;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** What is published, for everybody: without an account, a cookie or a script. What an address says that is no choice is left aside. */
public final class ProgrammePages implements Routes {
    private static final int WEEKS = 3;

    private final Pages pages;
    private final ReadProgramme reading;
    private final Today today;

    @Inject
    public ProgrammePages(Pages pages, ReadProgramme reading, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/programm/{town}", Access.open(), this::town);
        routes.get(OfferPaths.PROGRAMME, Access.open(), this::centre);
    }

    private void town(Context ctx) {
        var sites = reading.in(Requests.id(ctx, "town", MunicipalityId::of));
        if (sites.isEmpty()) {
            throw RequestFault.notFound();
        }
        pages.render(ctx, "offer/sites.jte", new SitesPage(sites, ProgrammeWords.in(language(ctx)), ctx.path()));
    }

    private void centre(Context ctx) {
        var town = Requests.id(ctx, "town", MunicipalityId::of);
        var first = today.today();
        var programme = reading.of(OfferRequests.centre(ctx), first, first.plusWeeks(WEEKS))
                .filter(found -> found.site().town().equals(town))
                .orElseThrow(RequestFault::notFound);
        pages.render(
                ctx,
                "offer/programme.jte",
                new ProgrammePage(
                        programme,
                        constant(ctx.queryParam("kind"), OfferKind.values()),
                        constant(ctx.queryParam("weekday"), DayOfWeek.values()),
                        first,
                        ProgrammeWords.in(language(ctx)),
                        ctx.path()));
    }

    private static <E extends Enum<E>> @Nullable E constant(@Nullable String text, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** The language chosen on the page, or else the best of those that the browser accepts. */
    private static LanguageTag language(Context ctx) {
        return Stream.of(Optional.ofNullable(ctx.queryParam("language")), accepted(ctx.header("Accept-Language")))
                .flatMap(Optional::stream)
                .flatMap(tag -> ProgrammeWords.LANGUAGES.stream()
                        .filter(language -> language.value().equals(tag)))
                .findFirst()
                .orElse(LanguageTag.GERMAN);
    }

    private static Optional<String> accepted(@Nullable String ranges) {
        try {
            var tags = ProgrammeWords.LANGUAGES.stream().map(LanguageTag::value).toList();
            return ranges == null
                    ? Optional.empty()
                    : Optional.ofNullable(Locale.lookupTag(LanguageRange.parse(ranges), tags));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

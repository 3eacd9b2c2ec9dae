package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.offer.ReadProgramme;
import org.knotenpunkt.application.offer.TownPart;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The list of towns that have a programme: for who looks for one, and for who has mistyped where it is. */
public final class TownList {
    private static final String TEMPLATE = "offer/towns.jte";
    private static final int SIZE = 50;
    private static final String FROM = "from";
    private static final String BEFORE = "before";

    private final Pages pages;
    private final ReadProgramme reading;
    private final Today today;

    @Inject
    public TownList(Pages pages, ReadProgramme reading, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.today = today;
    }

    void show(Context ctx) {
        pages.renderForAll(ctx, TEMPLATE, page(ctx, ProgrammeChoice.ofTowns(ctx), false));
    }

    /** Where the address of a town or a centre leads nowhere, the list stands in its place: what is looked for in it is the town of the address. */
    public Handler inPlaceOfNothing(Handler handler) {
        return ctx -> {
            try {
                handler.handle(ctx);
            } catch (RequestFault fault) {
                if (fault.status() != HttpStatus.NOT_FOUND) {
                    throw fault;
                }
                ctx.status(HttpStatus.NOT_FOUND);
                pages.render(ctx, TEMPLATE, page(ctx, ProgrammeChoice.ofTowns(words(ctx)), true));
            }
        };
    }

    /** How the address calls the town; nothing if that is an id, by which nobody looks for one. */
    private static String words(Context ctx) {
        var town = ctx.pathParam("town");
        return PlaceKey.read(town).filter(PlaceKey.ById.class::isInstance).isPresent() ? "" : town;
    }

    private TownsPage page(Context ctx, ProgrammeChoice choice, boolean isInstead) {
        var typed = choice.typed(ProgrammeChoice.CALLED);
        var part = part(ctx);
        return new TownsPage(
                choice,
                reading.towns(typed.isEmpty() ? null : typed, today.today(), part),
                query(part),
                ProgrammeWords.of(ctx),
                isInstead);
    }

    /** Which part the address means; what cannot be the beginning of a name is left aside. */
    private static TownPart part(Context ctx) {
        return slug(ctx, BEFORE)
                .map(before -> TownPart.before(before, SIZE))
                .or(() -> slug(ctx, FROM).map(from -> TownPart.from(from, SIZE)))
                .orElseGet(() -> TownPart.first(SIZE));
    }

    private static Optional<Slug> slug(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name))
                .filter(Requests::isReadable)
                .flatMap(Slug::of);
    }

    private static String query(TownPart part) {
        return Stream.of(named(FROM, part.from()), named(BEFORE, part.before())).collect(Collectors.joining());
    }

    private static String named(String name, @Nullable Slug slug) {
        return slug == null ? "" : "&%s=%s".formatted(name, slug);
    }
}

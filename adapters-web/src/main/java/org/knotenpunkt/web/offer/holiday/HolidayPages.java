package org.knotenpunkt.web.offer.holiday;

import static org.knotenpunkt.domain.offer.OfferAction.READ_SCHOOL_HOLIDAYS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.holiday.ReadSchoolHolidays;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.offer.holiday.KnownHolidays;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.page.Pages;

/** Shows which school holidays are known: as a page, and as JSON. */
public final class HolidayPages implements Routes {
    public static final String PATH = "/school-holidays";

    private final Pages pages;
    private final ReadSchoolHolidays reading;
    private final Today today;

    @Inject
    public HolidayPages(Pages pages, ReadSchoolHolidays reading, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_SCHOOL_HOLIDAYS);
        routes.get(PATH, reader, this::page);
        routes.get("/api/v1" + PATH, reader, this::list);
    }

    private KnownHolidays known(Context ctx) {
        return orRefuse(reading.known(actor(ctx)));
    }

    private void page(Context ctx) {
        pages.render(ctx, "offer/holidays.jte", new HolidaysPage(known(ctx), today.today()));
    }

    private void list(Context ctx) {
        var known = known(ctx);
        ctx.json(new Holidays(
                known.until(today.today()).orElse(null),
                known.all().stream().map(Item::from).toList()));
    }

    private record Holidays(@Nullable LocalDate knownUntil, List<Item> items) {}

    private record Item(String schoolYear, String name, LocalDate firstDay, LocalDate lastDay) {
        static Item from(SchoolHoliday one) {
            return new Item(one.schoolYear().toString(), one.name(), one.firstDay(), one.lastDay());
        }
    }
}

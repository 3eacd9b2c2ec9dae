package org.knotenpunkt.web.access;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.TrustedProxies;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.calendar.CalendarDay;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.server.Metrics;

/** The routes and pages of the feature on use cases in memory. */
final class AccessServer {
    /** How often an account gets its calendar in one go. */
    static final int CALENDARS = 4;

    private AccessServer() {}

    static TestServer of(AccessHouse house) {
        return of(house, WebSettings.local(ZoneId.of("Europe/Berlin")));
    }

    static TestServer of(AccessHouse house, WebSettings settings) {
        var cookie = new SessionCookie(settings);
        var places = new GrantPlaces(house.queryService, new PolicyRights());
        return TestServer.of("access")
                .with(new SessionRoutes(
                        cookie,
                        house.doorkeeper,
                        house.doorkeeper,
                        house.queryService,
                        house.ownAccount,
                        house.ownAccount,
                        house.ownAccount))
                .with(new AccountRoutes(
                        house.queryService,
                        house.queryService,
                        house.accountService,
                        house.accountService,
                        house.accountService,
                        house.accountService))
                .with(new GrantRoutes(
                        house.queryService,
                        house.queryService,
                        house.grantService,
                        house.grantService,
                        house.grantService,
                        house.grantService,
                        house.clock))
                .with(new PersonRoutes(house.personService, house.personService))
                .pages(pages -> new SignInPages(
                        pages, cookie, house.doorkeeper, house.doorkeeper, house.doorkeeper, house.clock))
                .with(new TokenRoutes(house.tokenService, house.tokenService, house.tokenService))
                .pages(pages -> new TokenPages(
                        pages, house.tokenService, house.tokenService, house.tokenService, house.clock, settings))
                .with(new CalendarRoutes(
                        house.doorkeeper,
                        Set.of((actor, address, words) -> List.of(new CalendarDay(
                                "1@knotenpunkt",
                                LocalDate.of(2026, 12, 1),
                                "Rückblick",
                                actor.account().toString(),
                                URI.create(address + "/agreements"),
                                Instant.EPOCH,
                                1))),
                        new WebSettings(
                                null,
                                ZoneId.of("Europe/Berlin"),
                                "dev",
                                false,
                                null,
                                100_000,
                                new Traffic(CALENDARS, 0, 0, 0, 0, 0, TrustedProxies.NONE)),
                        new Metrics()))
                .pages(pages -> new OwnAccountPages(
                        pages,
                        cookie,
                        house.queryService,
                        house.ownAccount,
                        house.ownAccount,
                        house.ownAccount,
                        house.clock))
                .pages(pages -> new AccountPages(
                        pages,
                        house.queryService,
                        house.queryService,
                        house.accountService,
                        house.accountService,
                        house.accountService,
                        house.accountService,
                        house.clock))
                .pages(pages -> new GrantPages(
                        pages,
                        places,
                        house.queryService,
                        page(pages, house),
                        house.queryService,
                        house.grantService,
                        house.grantService,
                        house.grantService,
                        house.grantService,
                        house.clock))
                .pages(pages -> new PersonPages(pages, page(pages, house), house.personService))
                .pages(pages -> new TiePages(pages, page(pages, house), house.grantService))
                .settings(settings)
                .visitors(new SessionVisitors(cookie, house.doorkeeper, house.doorkeeper))
                .build();
    }

    private static GrantPage page(Pages pages, AccessHouse house) {
        return new GrantPage(pages, house.queryService, house.personService, house.clock);
    }
}

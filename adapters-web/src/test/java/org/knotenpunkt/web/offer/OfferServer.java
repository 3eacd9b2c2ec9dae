package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.stream.Stream;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.CentreHouse;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationQueryService;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;

/** A server with all that offers are planned, placed and read by. */
final class OfferServer {
    private OfferServer() {}

    static TestServer of(InMemoryWorld world, OfferHouse house) {
        return of(world, house, WebSettings.local(BERLIN));
    }

    static TestServer of(InMemoryWorld world, OfferHouse house, WebSettings settings) {
        var rights = new PolicyRights();
        var finder = new OfferFinder(house.reader(), rights);
        var fields = new OfferFields(new CentreHouse(world, rights, TODAY).reading(), finder);
        var organisations = new OrganisationQueryService(
                world.search(),
                world.views(),
                world.organisations(),
                world.names(),
                rights,
                new DirectTransactions(),
                () -> TODAY);
        var providers = new OfferProviders(new OrganisationLookup(organisations, organisations, () -> TODAY));
        var holidays = new OfferHolidays(house.holidays().service(), () -> TODAY);
        var aims = AimsOfTests.of(house);
        var placements = new PlacementFinder(finder, house.placing(), rights);
        return TestServer.of(
                        "accessibility",
                        "agreement-pages",
                        "offer",
                        "holiday",
                        "planning",
                        "placement",
                        "centre",
                        "organisation",
                        "organisation-pages")
                .with(new OfferApi(house.reader(), house.service()))
                .with(new PlacementApi(house.placing()))
                .pages(pages -> new OfferPages(
                        pages,
                        house.reader(),
                        house.service(),
                        finder,
                        fields,
                        providers,
                        holidays,
                        placements,
                        aims,
                        () -> TODAY.atTime(12, 0)))
                .pages(pages -> new OfferForms(pages, finder, house.service(), providers, holidays, aims))
                .pages(pages -> new OfferLifeForms(pages, finder, house.service(), fields, () -> TODAY))
                .pages(pages -> new PlacementForms(pages, placements, house.placing(), fields, holidays, () -> TODAY))
                .pages(pages -> new SessionForms(pages, finder, house.service()))
                .pages(pages -> new ProgrammePages(
                        pages,
                        house.programme(),
                        new TownList(pages, house.programme(), () -> TODAY),
                        WebSettings.local(BERLIN),
                        () -> TODAY.atTime(12, 0)))
                .settings(settings)
                .build();
    }

    /** What a form about dates sends for three Tuesdays of November and December. */
    static String[] onTuesdays(String version, String... more) {
        var dates = Stream.of(
                "version",
                version,
                "firstDay",
                "24.11.2026",
                "start",
                "09:00",
                "end",
                "11:00",
                "repetition",
                "WEEKLY",
                "lastDay",
                "8.12.2026");
        return Stream.concat(dates, Stream.of(more)).toArray(String[]::new);
    }

    /**
     * The form for an offer to which parents come as they are.
     *
     * @param centre its id, or that of the town
     * @param more fields and values in turn
     */
    static String[] offer(Object centre, String name, String description, String... more) {
        var form = Stream.of(
                "centre",
                centre.toString(),
                "name",
                name,
                "description",
                description,
                "kind",
                "ENCOUNTER",
                "targets",
                "PARENTS",
                "admission",
                "DROP_IN",
                "place",
                "Raum 3");
        return Stream.concat(form, Stream.of(more)).toArray(String[]::new);
    }
}

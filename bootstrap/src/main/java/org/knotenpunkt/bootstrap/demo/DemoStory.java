package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What the demonstration shows. It goes through the use cases, as people would, and so obeys all rules. What is there
 * already is left as it is: a second start finds the data of the first, and one that was broken off is gone on with.
 */
public final class DemoStory implements DemoData {
    /** A town whose two centres count, too. */
    static final String NEIGHBOUR = "05119000";

    private final DemoRegisters registers;
    private final DemoTowns towns;
    private final DemoNetwork network;
    private final DemoOffices offices;
    private final DemoSites sites;
    private final DemoSpaces spaces;
    private final DemoAccounts accounts;
    private final DemoAgreements agreements;
    private final DemoElsewhere elsewhere;
    private final DemoConcept concept;
    private final DemoHolidays holidays;
    private final DemoOffers offers;
    private final DemoMonths months;
    private final DemoReports reports;
    private final DemoPlacements placements;
    private final DemoAims aims;
    private final Transactions transactions;

    @Inject
    public DemoStory(
            DemoRegisters registers,
            DemoTowns towns,
            DemoNetwork network,
            DemoOffices offices,
            DemoSites sites,
            DemoSpaces spaces,
            DemoAccounts accounts,
            DemoAgreements agreements,
            DemoElsewhere elsewhere,
            DemoConcept concept,
            DemoHolidays holidays,
            DemoOffers offers,
            DemoMonths months,
            DemoReports reports,
            DemoPlacements placements,
            DemoAims aims,
            Transactions transactions) {
        this.registers = registers;
        this.towns = towns;
        this.network = network;
        this.offices = offices;
        this.sites = sites;
        this.spaces = spaces;
        this.accounts = accounts;
        this.agreements = agreements;
        this.elsewhere = elsewhere;
        this.concept = concept;
        this.holidays = holidays;
        this.offers = offers;
        this.months = months;
        this.reports = reports;
        this.placements = placements;
        this.aims = aims;
        this.transactions = transactions;
    }

    @Override
    public List<SignIn> prepare() {
        registers.load();
        holidays.load();
        if (!accounts.areThere()) {
            var known = towns.load();
            var founded = network.load(known);
            fill(known);
            var town = Objects.requireNonNull(known.get(DemoAccounts.TOWN));
            accounts.load(founded, town);
            agreements.load(town, founded);
            elsewhere.load(known, founded);
            concept.load(town);
            offers.load(town);
            offers.load(Objects.requireNonNull(known.get(NEIGHBOUR)));
            months.load(town);
            reports.load(town);
            placements.load(town, DemoAccounts.SITE);
            aims.load(town, DemoAccounts.SITE, DemoAgreements.REFUSED);
            accounts.finish();
        }
        return DemoAccounts.signIns();
    }

    /** Each town as a whole, or not at all. */
    private void fill(Map<String, MunicipalityId> known) {
        var rows = DemoTable.read("sites");
        var people = new DemoPeople();
        known.forEach((ags, town) -> {
            if (!offices.isThere(town)) {
                transactions.call(DemoActors.coordinating(town), () -> {
                    offices.load(ags, town, people);
                    var members = new TreeMap<String, List<OrganisationId>>();
                    rows.stream().filter(row -> row.text("ags").equals(ags)).forEach(row -> {
                        var site = sites.load(row, rows.indexOf(row), town, people);
                        row.optional("space")
                                .ifPresent(space -> members.computeIfAbsent(space, unused -> new ArrayList<>())
                                        .addAll(site));
                    });
                    members.forEach((name, organisations) -> spaces.load(town, name, organisations));
                    return town;
                });
            }
        });
    }
}

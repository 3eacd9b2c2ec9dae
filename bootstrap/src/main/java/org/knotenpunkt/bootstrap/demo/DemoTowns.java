package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.knotenpunkt.application.organisation.municipality.AddMunicipality;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.application.organisation.municipality.RecordPopulation;
import org.knotenpunkt.application.organisation.municipality.RecordYouthOffice;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.bootstrap.demo.DemoTable.Row;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;

/** The towns of the demonstration, with what the municipal register says about them. */
public final class DemoTowns {
    private static final LocalDate EDITION = DemoRegisters.MUNICIPALITIES.day();
    private static final Source REGISTER =
            new Source("Statistisches Bundesamt: Gemeindeverzeichnis GV100AD", PartialDate.of(EDITION));
    private static final Source YOUTH_OFFICE = new Source(
            "Initiative Familiengrundschulzentren NRW: Berichte aus den Kommunen", PartialDate.parse("2022"));

    private final FindMunicipality finding;
    private final AddMunicipality adding;
    private final RecordPopulation population;
    private final RecordYouthOffice youthOffice;
    private final Today today;

    @Inject
    public DemoTowns(
            FindMunicipality finding,
            AddMunicipality adding,
            RecordPopulation population,
            RecordYouthOffice youthOffice,
            Today today) {
        this.finding = finding;
        this.adding = adding;
        this.population = population;
        this.youthOffice = youthOffice;
        this.today = today;
    }

    /** Adds those towns that are not known yet; all of them by their keys. */
    Map<String, MunicipalityId> load() {
        var towns = new LinkedHashMap<String, MunicipalityId>();
        DemoTable.read("towns").forEach(row -> towns.put(row.text("ags"), town(row)));
        return towns;
    }

    private MunicipalityId town(Row row) {
        var found = finding.byAgs(Actor.operator(), new Ags(row.text("ags")), today.today());
        return found instanceof Result.Success<?, ?>
                ? found.orElseThrow().municipality().id()
                : described(row, added(row)).id();
    }

    private Municipality added(Row row) {
        var facts = new MunicipalityFacts(
                new MunicipalityKind(row.text("kind")),
                row.text("name"),
                row.text("postalCode"),
                row.number("hectares"));
        return adding.add(
                        Actor.operator(),
                        new NewMunicipality(
                                new Ags(row.text("ags")),
                                new OrganisationName("Stadt " + row.text("name"), row.text("name")),
                                null,
                                Contact.NONE,
                                new Sourced<>(facts, REGISTER)))
                .orElseThrow();
    }

    private Municipality described(Row row, Municipality town) {
        var actor = DemoActors.coordinating(town.id());
        var inhabitants = new Sourced<>(row.number("inhabitants"), REGISTER);
        var counted = population
                .recordPopulation(actor, town.id(), town.version(), EDITION, inhabitants, false)
                .orElseThrow();
        return row.optional("youthOffice")
                .map(own -> youthOffice
                        .recordYouthOffice(
                                actor,
                                town.id(),
                                counted.version(),
                                new Sourced<>(own.equals("yes"), YOUTH_OFFICE),
                                null,
                                false)
                        .orElseThrow())
                .orElse(counted);
    }
}

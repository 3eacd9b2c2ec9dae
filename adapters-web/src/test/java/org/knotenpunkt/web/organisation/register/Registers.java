package org.knotenpunkt.web.organisation.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.municipality.MunicipalityReadingService;
import org.knotenpunkt.application.organisation.register.ImportQueryService;
import org.knotenpunkt.application.organisation.register.ImportService;
import org.knotenpunkt.application.organisation.register.InMemoryImportRepository;
import org.knotenpunkt.application.organisation.register.InMemoryRegisterStore;
import org.knotenpunkt.application.organisation.register.PlainRegisterFiles;
import org.knotenpunkt.application.organisation.school.InMemoryWorld;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterReading;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RawLines;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.web.organisation.pages.TownSearch;
import org.knotenpunkt.web.shared.FormWithFile;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;

/** Imports in memory behind real routes; two schools of Gelsenkirchen are known. */
final class Registers {
    static final Actor OFFICE = actor(Role.INITIATIVE_OFFICE);
    static final Actor READER = actor(Role.READER);
    static final MunicipalityId GELSENKIRCHEN = InMemoryRegisterStore.town("05513000");
    static final String HEADING = "Schulnummer;Startchancen ab\n";

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private Registers() {}

    static TestServer server() {
        return prepared().build();
    }

    /** A server that can still be set otherwise. */
    static TestServer.Builder prepared() {
        var clock = FixedClock.anyDay();
        var transactions = new DirectTransactions();
        var rights = new PolicyRights();
        var repository = new InMemoryImportRepository();
        var store = new InMemoryRegisterStore();
        take(
                store,
                Register.MUNICIPALITIES,
                List.of(
                        RawLine.of(1, RawLines.anArea("10", "05", "Nordrhein-Westfalen", DAY)),
                        RawLine.of(2, RawLines.anArea("20", "055", "Reg.-Bez. Münster", DAY)),
                        RawLine.of(3, RawLines.anArea("40", "05513", "Gelsenkirchen, Stadt", DAY)),
                        RawLine.of(4, RawLines.anArea("60", "05513000", "Gelsenkirchen, Stadt", DAY))));
        take(
                store,
                Register.SCHOOLS,
                List.of(RawLine.of(2, RawLines.aSchool("195546")), RawLine.of(3, RawLines.aSchool("119271"))));
        var service = new ImportService(
                transactions,
                rights,
                new PlainRegisterFiles(),
                repository,
                store,
                new RecordingEvents(),
                clock,
                clock,
                new CountingIds(),
                Runnable::run,
                WebSettings.local(ZoneId.of("Europe/Berlin")).maxUpload());
        var queries = new ImportQueryService(transactions, rights, repository, store, clock);
        var imports = new ImportUseCases(service, service, service, queries, queries);
        var towns = new MunicipalityReadingService(gelsenkirchen().municipalityQueries(), rights, transactions);
        var today = Today.of(clock, ZoneId.of("Europe/Berlin"));
        return TestServer.of("register")
                .with(new ImportApi(imports))
                .pages(pages -> new ImportPages(imports, new TownSearch(towns, towns), today, pages));
    }

    private static InMemoryWorld gelsenkirchen() {
        var world = new InMemoryWorld();
        world.organisation(Organisation.register(
                OrganisationId.of(GELSENKIRCHEN),
                OrganisationKind.MUNICIPALITY,
                GELSENKIRCHEN,
                OrganisationName.of("Gelsenkirchen"),
                null,
                Contact.NONE,
                null,
                null,
                Instant.EPOCH));
        var facts = MunicipalityFacts.of(MunicipalityKind.INDEPENDENT_CITY);
        var source = new Source("Gemeindeverzeichnis", PartialDate.of(DAY));
        world.municipalities()
                .save(Municipality.added(
                        GELSENKIRCHEN,
                        new Ags("05513000"),
                        Areas.UNKNOWN,
                        new Sourced<>(facts, source),
                        Instant.EPOCH));
        return world;
    }

    private static void take(InMemoryRegisterStore store, Register register, List<RawLine> raw) {
        var id = new ImportId(UUID.nameUUIDFromBytes(register.name().getBytes(UTF_8)));
        var reading = new RegisterReading(register, Edition.asOf(DAY));
        List<RegisterLine> lines = raw.stream().map(reading::read).toList();
        store.stage(id, lines);
        store.compare(id, register, Edition.asOf(DAY), lines.size(), 0);
        store.apply(id, register, Edition.asOf(DAY));
    }

    /** A form with a file: names and values of the other fields in turn. */
    static String form(String file, String... fields) {
        return FormWithFile.of("liste.csv", file, fields);
    }

    private static Actor actor(Role role) {
        return new Actor(new UUID(0, 7), Set.of(new Right(role, new Scope.Initiative(new UUID(0, 8)))));
    }
}

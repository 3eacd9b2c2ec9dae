package org.knotenpunkt.web.organisation.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.OrganisationList;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.OtherDays;
import org.knotenpunkt.application.organisation.ReadOrganisation;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.organisation.function.FunctionView;
import org.knotenpunkt.application.organisation.function.TermView;
import org.knotenpunkt.application.organisation.municipality.AreaFigures;
import org.knotenpunkt.application.organisation.municipality.AreaFilter;
import org.knotenpunkt.application.organisation.municipality.AreaList;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityList;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.application.organisation.municipality.SearchMunicipalities;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.organisation.school.FindSchool;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolList;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.application.organisation.school.SchoolRow;
import org.knotenpunkt.application.organisation.school.SchoolView;
import org.knotenpunkt.application.organisation.school.SearchSchools;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.organisation.socialspace.SpaceOfOrganisation;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.organisation.town.ImportedHere;
import org.knotenpunkt.application.organisation.town.LooseEnd;
import org.knotenpunkt.application.organisation.town.Renaming;
import org.knotenpunkt.application.organisation.town.TownOverview;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationFacts;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityHistory;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;

/** A town with a school, a centre and a provider, as use cases would show it. What they were asked for is kept. */
public final class SampleTown {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final MunicipalityId TOWN = new MunicipalityId(uuid(1));
    public static final OrganisationId SCHOOL = new OrganisationId(uuid(2));
    public static final OrganisationId CENTRE = new OrganisationId(uuid(3));
    public static final OrganisationId PROVIDER = new OrganisationId(uuid(4));

    private static final OrganisationRef TOWN_REF =
            new OrganisationRef(OrganisationId.of(TOWN), OrganisationKind.MUNICIPALITY, "Gelsenkirchen");
    private static final OrganisationRef CENTRE_REF =
            new OrganisationRef(CENTRE, OrganisationKind.FAMILY_CENTRE, "Familienzentrum Sternschule");
    private static final OrganisationRef PROVIDER_REF =
            new OrganisationRef(PROVIDER, OrganisationKind.PROVIDER, "Caritasverband");
    private static final OrganisationRef SCHOOL_REF =
            new OrganisationRef(SCHOOL, OrganisationKind.SCHOOL, "Sternschule");
    private static final Source SOURCE = new Source("Schulverzeichnis", PartialDate.parse("2021-09"));
    private static final List<Edition> EDITIONS = List.of(
            new Edition(
                    "SCHOOLS",
                    LocalDate.of(2021, 9, 1),
                    null,
                    "Schulverzeichnis Nordrhein-Westfalen",
                    "Ministerium für Schule und Bildung NRW",
                    "dl-de/by-2-0"),
            new Edition(
                    "SOCIAL_INDEX",
                    LocalDate.of(2024, 8, 1),
                    new SchoolYear(2024),
                    "Schulsozialindex",
                    "Ministerium für Schule und Bildung NRW",
                    "dl-de/by-2-0"));

    final List<MunicipalityFilter> townFilters = new ArrayList<>();
    final List<SchoolFilter> filters = new ArrayList<>();
    final List<SchoolOrder> orders = new ArrayList<>();
    final List<@Nullable LocalDate> days = new ArrayList<>();
    public @Nullable LocalDate missingSince;
    public Life life = Life.UNKNOWN;
    final Map<OrganisationId, String> names =
            new HashMap<>(Map.of(SCHOOL, "Städt. Gemeinschaftsgrundschule Sternschule"));
    long version = 3;

    static UUID uuid(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    public static Actor coordinator() {
        return actor(Role.COORDINATION, new Scope.Municipality(TOWN));
    }

    public static Actor actor(Role role, Scope scope) {
        return new Actor(UUID.nameUUIDFromBytes(role.name().getBytes(UTF_8)), Set.of(new Right(role, scope)));
    }

    public OrganisationView organisation(OrganisationId id, @Nullable LocalDate day) {
        var on = day == null ? TODAY : day;
        if (id.equals(OrganisationId.of(TOWN))) {
            return view(id, OrganisationKind.MUNICIPALITY, "Gelsenkirchen, Stadt", on, List.of(), List.of());
        }
        if (id.equals(CENTRE)) {
            return view(id, OrganisationKind.FAMILY_CENTRE, CENTRE_REF.name(), on, List.of(), List.of());
        }
        if (id.equals(PROVIDER)) {
            return view(id, OrganisationKind.PROVIDER, PROVIDER_REF.name(), on, List.of(), List.of());
        }
        return view(id, OrganisationKind.SCHOOL, names.getOrDefault(id, "?"), on, relations(), functions());
    }

    private OrganisationView view(
            OrganisationId id,
            OrganisationKind kind,
            String name,
            LocalDate day,
            List<RelationView> relations,
            List<FunctionView> functions) {
        var names = new Timeline<>(List.of(
                new Dated<>(
                        new OrganisationName("Grundschule Franz-Bielefeld-Straße", null),
                        new Validity(null, LocalDate.of(2014, 7, 31))),
                new Dated<>(
                        new OrganisationName(name, kind == OrganisationKind.SCHOOL ? "Sternschule" : null),
                        Validity.from(LocalDate.of(2014, 8, 1)))));
        var facts = new OrganisationFacts(
                names,
                Timeline.always(new Address("Franz-Bielefeld-Str. 50", "45881", "Gelsenkirchen")),
                kind == OrganisationKind.SCHOOL
                        ? List.of(new Dated<>(ExternalKey.of(new SchoolNumber("195546")), Validity.ALWAYS))
                        : List.of(),
                new Contact("0209 123456", "195546@schule.nrw.de", "https://www.sternschule.example"),
                kind == OrganisationKind.SCHOOL ? life : Life.UNKNOWN);
        var spaces = kind == OrganisationKind.SCHOOL
                ? List.of(new SpaceOfOrganisation(
                        new SocialSpaceId(uuid(60)),
                        TOWN,
                        "Schalke-Nord",
                        "SR 4",
                        Validity.from(LocalDate.of(2019, 1, 1)),
                        Validity.from(LocalDate.of(2019, 1, 1)),
                        1))
                : List.<SpaceOfOrganisation>of();
        return new OrganisationView(
                id,
                kind,
                kind == OrganisationKind.MUNICIPALITY ? null : TOWN_REF,
                day,
                facts,
                List.of(),
                List.of(),
                List.of(),
                relations,
                functions,
                spaces,
                List.of(),
                EDITIONS,
                version);
    }

    private static List<RelationView> relations() {
        return List.of(
                new RelationView(
                        new RelationId(uuid(20)),
                        TOWN,
                        RelationKind.HOSTS,
                        RelationView.Direction.OUTGOING,
                        CENTRE_REF,
                        Validity.from(LocalDate.of(2015, 8, 1)),
                        Validity.from(LocalDate.of(2015, 8, 1)),
                        null,
                        new Source("Ratsvorlage 14-20/1234", PartialDate.parse("2015-06")),
                        1),
                new RelationView(
                        new RelationId(uuid(21)),
                        TOWN,
                        RelationKind.COOPERATES,
                        RelationView.Direction.MUTUAL,
                        PROVIDER_REF,
                        Validity.between(LocalDate.of(2014, 8, 1), LocalDate.of(2020, 7, 31)),
                        Validity.between(LocalDate.of(2014, 8, 1), LocalDate.of(2020, 7, 31)),
                        "Elterncafé und Beratung",
                        null,
                        1));
    }

    private static List<FunctionView> functions() {
        return List.of(
                new FunctionView(
                        new FunctionId(uuid(30)),
                        TOWN,
                        FunctionKind.HEAD_OF_SCHOOL,
                        null,
                        Validity.ALWAYS,
                        new RoleContact("schulleitung@sternschule.example", null),
                        List.of(
                                new TermView(
                                        new TermId(uuid(40)),
                                        new PersonId(uuid(50)),
                                        "Ayşe Beispiel",
                                        TermRole.HOLDER,
                                        Validity.from(LocalDate.of(2018, 2, 1))),
                                new TermView(
                                        new TermId(uuid(41)),
                                        new PersonId(uuid(51)),
                                        "Bernd Muster",
                                        TermRole.DEPUTY,
                                        Validity.from(LocalDate.of(2020, 8, 1)))),
                        4),
                new FunctionView(
                        new FunctionId(uuid(31)),
                        TOWN,
                        FunctionKind.PARENT_BODY_CHAIR,
                        null,
                        Validity.ALWAYS,
                        RoleContact.NONE,
                        List.of(),
                        1));
    }

    /** Shows organisations as they are. */
    ReadOrganisation reading() {
        return (actor, id, day) -> {
            days.add(day);
            return Set.of(SCHOOL, CENTRE, PROVIDER, OrganisationId.of(TOWN)).contains(id)
                    ? Result.success(organisation(id, day))
                    : Result.refusal(new OrganisationError.UnknownOrganisation(id));
        };
    }

    /** Finds two Caritas associations for "Caritas", and one provider for its full name. */
    SearchOrganisations searching() {
        return (actor, filter, page) -> Result.success(new OrganisationList(
                new Page<>(
                        Stream.concat(all().stream(), filter.toComeToo() ? Stream.of(toCome()) : Stream.empty())
                                .filter(one -> fits(one, filter))
                                .toList(),
                        null),
                filter.counts() ? 37L : null,
                filter.hasPastToCount() ? 2 : 0,
                EDITIONS));
    }

    /** With the editions of the registers of schools. */
    static <T> Cited<T> cited(T answer) {
        return new Cited<>(answer, EDITIONS);
    }

    private static boolean fits(OrganisationSummary one, OrganisationFilter filter) {
        return filter.isAmong(one.id())
                && (filter.text() == null
                        || one.name().full().contains(filter.text())
                        || one.otherDays().names().anyMatch(name -> name.contains(filter.text())))
                && (filter.kinds().isEmpty() || filter.kinds().contains(one.kind()));
    }

    private static List<OrganisationSummary> all() {
        return List.of(
                summary(PROVIDER_REF),
                summary(new OrganisationRef(
                        new OrganisationId(uuid(5)), OrganisationKind.PROVIDER, "Caritasverband im Kreis")),
                summary(CENTRE_REF),
                summary(SCHOOL_REF));
    }

    private static OrganisationSummary toCome() {
        return new OrganisationSummary(
                HARBOUR, OrganisationKind.PROVIDER, OrganisationName.of("Hafenverein"), null, null, TOWN_REF, TO_COME);
    }

    private static OrganisationSummary summary(OrganisationRef one) {
        return new OrganisationSummary(
                one.id(),
                one.kind(),
                OrganisationName.of(one.name()),
                new Address(null, "45881", "Gelsenkirchen"),
                null,
                TOWN_REF,
                OtherDays.NONE);
    }

    SearchSchools schools() {
        return new SearchSchools() {
            @Override
            public Result<SchoolList, SchoolError> search(
                    Actor actor, SchoolFilter filter, SchoolOrder order, PageRequest page) {
                filters.add(filter);
                orders.add(order);
                return Result.success(new SchoolList(
                        new Page<>(rows(filter), "next-part"),
                        43,
                        filter.hasPastToCount() ? 2 : 0,
                        List.of(new SchoolYear(2025), new SchoolYear(2024)),
                        List.of(SchoolForm.PRIMARY, new SchoolForm("19"), new SchoolForm("77")),
                        EDITIONS));
            }

            @Override
            public Result<Long, SchoolError> export(
                    Actor actor, SchoolFilter filter, SchoolOrder order, Consumer<? super Cited<SchoolRow>> consumer) {
                filters.add(filter);
                rows(filter).forEach(row -> consumer.accept(cited(row)));
                return Result.success((long) rows(filter).size());
            }

            @Override
            public Result<TownFigures, SchoolError> figures(Actor actor, MunicipalityId town, LocalDate on) {
                return Result.success(SampleTown.this.figures());
            }
        };
    }

    private List<SchoolRow> rows(SchoolFilter filter) {
        return rows().stream()
                .map(row -> row.number().value().equals("119180") && filter.looksForEarlierNames()
                        ? row(row, new OtherDays(null, null, List.of("Schule am Markt"), List.of()))
                        : row.number().value().equals("119271") && filter.toComeToo() ? row(row, TO_COME) : row)
                .toList();
    }

    private static SchoolRow row(SchoolRow row, OtherDays days) {
        return new SchoolRow(
                row.id(),
                row.number(),
                row.name(),
                row.shortName(),
                row.address(),
                row.town(),
                row.form(),
                row.status(),
                row.socialIndex(),
                row.indexYear(),
                row.startchancen(),
                row.allDay(),
                row.missingSince(),
                row.startchancenMissingSince(),
                days);
    }

    private List<SchoolRow> rows() {
        return List.of(
                row(SCHOOL, "195546", names.getOrDefault(SCHOOL, "?"), "Sternschule", SocialIndex.WITHOUT, true),
                row(new OrganisationId(uuid(6)), "119271", "=1+1", null, new SocialIndex(7), true),
                row(
                        new OrganisationId(uuid(7)),
                        "119180",
                        "Städt. Kath. Grundschule; Schalker Regenbogenschule",
                        "Schalker Regenbogenschule",
                        new SocialIndex(9),
                        null));
    }

    private static SchoolRow row(
            OrganisationId id,
            String number,
            String name,
            @Nullable String brief,
            SocialIndex index,
            @Nullable Boolean startchancen) {
        return new SchoolRow(
                id,
                new SchoolNumber(number),
                name,
                brief,
                new Address("Franz-Bielefeld-Str. 50", "45881", "Gelsenkirchen"),
                new MunicipalityRef(TOWN, new Ags("05513000"), "Gelsenkirchen, Stadt"),
                number.equals("119271") ? new SchoolForm("19") : SchoolForm.PRIMARY,
                number.equals("119271") ? new OperatingStatus("7") : OperatingStatus.RUNNING,
                index,
                new SchoolYear(index.equals(SocialIndex.WITHOUT) ? 2024 : 2025),
                startchancen,
                AllDayForm.OPEN,
                number.equals("119180") ? MISSING_SINCE : null,
                number.equals("195546") ? MISSING_SINCE.minusDays(1) : null,
                OtherDays.NONE);
    }

    private TownFigures figures() {
        var byIndex = new ArrayList<TownFigures.OfIndex>();
        for (int level = 4; level <= 9; level++) {
            byIndex.add(new TownFigures.OfIndex(new SocialIndex(level), level * 2 - 5));
        }
        byIndex.add(new TownFigures.OfIndex(null, 1));
        return new TownFigures(
                80,
                40,
                29,
                23,
                1,
                List.of(new TownFigures.OfForm(SchoolForm.PRIMARY, 40)),
                byIndex,
                List.of(new SchoolYear(2024)),
                List.of(new TownFigures.OfAllDay(AllDayForm.OPEN, 38)),
                EDITIONS);
    }

    TownOverview overview() {
        return new TownOverview(
                TOWN_REF,
                TODAY,
                Map.of(OrganisationKind.FAMILY_CENTRE, 10, OrganisationKind.SCHOOL, 80),
                vacancies(),
                List.of(
                        new LooseEnd(PROVIDER_REF, LocalDate.of(2026, 7, 31), CENTRE_REF, null, null),
                        new LooseEnd(PROVIDER_REF, LocalDate.of(2026, 7, 31), null, FunctionKind.HEAD_OF_SCHOOL, null)),
                changes().items());
    }

    List<Vacancy> vacancies() {
        return List.of(
                new Vacancy(
                        new FunctionId(uuid(31)),
                        FunctionKind.PARENT_BODY_CHAIR,
                        null,
                        SCHOOL_REF,
                        LocalDate.of(2026, 8, 1),
                        "Carla Erfunden",
                        1),
                new Vacancy(
                        new FunctionId(uuid(32)),
                        FunctionKind.CENTRE_LEAD,
                        null,
                        CENTRE_REF,
                        LocalDate.of(2027, 1, 1),
                        "Dilek Probe",
                        0));
    }

    Page<Change> changes() {
        return new Page<>(
                List.of(
                        new Change(
                                Instant.parse("2026-11-20T09:30:00Z"),
                                "organisation.relation-recorded",
                                uuid(20),
                                SCHOOL_REF,
                                null,
                                CENTRE_REF,
                                "HOSTS"),
                        new Change(
                                Instant.parse("2026-11-19T09:30:00Z"),
                                "organisation.organisation-renamed",
                                uuid(2),
                                SCHOOL_REF,
                                null,
                                null,
                                null,
                                null,
                                new Renaming("Turmschule", SCHOOL_REF.name()),
                                null),
                        new Change(
                                Instant.parse("2026-11-18T09:30:00Z"),
                                "organisation.social-space-drawn",
                                uuid(60),
                                null,
                                "Schalke-Nord",
                                null,
                                null),
                        new Change(
                                Instant.parse("2026-11-17T09:30:00Z"),
                                "organisation.register-imported",
                                uuid(61),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                new ImportedHere(
                                        Register.SCHOOLS,
                                        org.knotenpunkt.domain.organisation.register.Edition.asOf(
                                                LocalDate.of(2026, 9, 1)),
                                        Map.of(EntryKind.ADDED, 1L, EntryKind.CHANGED, 2L),
                                        List.of(
                                                new ImportEntry.Added(RecordKind.SCHOOL, "199997", "Sternwarte"),
                                                new ImportEntry.Changed(
                                                        "195546",
                                                        "Sternschule",
                                                        RegisterField.STREET,
                                                        null,
                                                        "<Sternweg> 1"))))),
                null);
    }

    List<SocialSpaceSummary> spaces() {
        return List.of(new SocialSpaceSummary(
                new SocialSpaceId(uuid(60)),
                TOWN,
                "Schalke-Nord",
                Timeline.always("Schalke-Nord"),
                "SR 4",
                Validity.ALWAYS,
                List.of(SCHOOL_REF, CENTRE_REF),
                true,
                List.of(),
                2));
    }

    FindSchool findingSchools() {
        return new FindSchool() {
            @Override
            public Result<SchoolView, SchoolError> byId(Actor actor, OrganisationId id, LocalDate on) {
                return Result.success(school());
            }

            @Override
            public Result<SchoolView, SchoolError> byNumber(Actor actor, SchoolNumber number, LocalDate on) {
                return Result.success(school());
            }
        };
    }

    private SchoolView school() {
        var facts = new SchoolFacts(
                SchoolForm.PRIMARY, OperatingStatus.RUNNING, LocalDate.of(1992, 8, 1), null, null, null);
        var index = new TreeMap<SchoolYear, Sourced<SocialIndex>>();
        index.put(new SchoolYear(2024), new Sourced<>(new SocialIndex(8), SOURCE));
        var pupils = new TreeMap<SchoolYear, PupilCount>();
        pupils.put(new SchoolYear(2025), new PupilCount(241, PupilCount.Method.COUNTED, SOURCE));
        var history = new SchoolHistory(
                Timeline.always(new Sourced<>(facts, SOURCE)),
                Timeline.empty(),
                new Timeline<>(
                        List.of(new Dated<>(new Sourced<>(true, SOURCE), Validity.from(LocalDate.of(2024, 8, 1))))),
                index,
                pupils);
        return new SchoolView(
                SCHOOL,
                new SchoolNumber("195546"),
                "Sternschule",
                null,
                null,
                new MunicipalityRef(TOWN, new Ags("05513000"), "Gelsenkirchen, Stadt"),
                null,
                history,
                missingSince,
                missingSince,
                7,
                EDITIONS);
    }

    FindMunicipality findingTowns() {
        return new FindMunicipality() {
            @Override
            public Result<MunicipalityView, MunicipalityError> byId(Actor actor, MunicipalityId id, LocalDate on) {
                return Result.success(municipality());
            }

            @Override
            public Result<MunicipalityView, MunicipalityError> byAgs(Actor actor, Ags ags, LocalDate on) {
                return Result.success(municipality());
            }
        };
    }

    private static MunicipalityView municipality() {
        var population = new TreeMap<LocalDate, Sourced<Integer>>();
        population.put(LocalDate.of(2022, 12, 31), new Sourced<>(263_000, SOURCE));
        var history = new MunicipalityHistory(
                Timeline.always(new Sourced<>(
                        new MunicipalityFacts(MunicipalityKind.INDEPENDENT_CITY, "Gelsenkirchen", "45879", 10_494),
                        SOURCE)),
                Timeline.empty(),
                population);
        return new MunicipalityView(
                new MunicipalityRef(TOWN, new Ags("05513000"), "Gelsenkirchen, Stadt"),
                DISTRICT,
                null,
                STATE,
                history,
                2,
                EDITIONS);
    }

    static final OrganisationId HARBOUR = new OrganisationId(uuid(8));
    static final OtherDays TO_COME = new OtherDays(
            LocalDate.of(2027, 8, 1),
            null,
            List.of(),
            List.of(new OtherDays.LaterName("Schule am Hafen", LocalDate.of(2028, 8, 1))));
    static final LocalDate MISSING_SINCE = LocalDate.of(2026, 10, 1);
    static final AreaRef ELSEWHERE =
            new AreaRef(new OrganisationId(uuid(95)), AreaLevel.DISTRICT, "13076", "Ludwigslust-Parchim");
    static final AreaRef STATE =
            new AreaRef(new OrganisationId(uuid(93)), AreaLevel.STATE, "05", "Nordrhein-Westfalen");
    static final AreaRef REGION = new AreaRef(new OrganisationId(uuid(71)), AreaLevel.REGION, "055", "Münster");
    static final AreaRef DISTRICT =
            new AreaRef(new OrganisationId(uuid(70)), AreaLevel.DISTRICT, "05513", "Gelsenkirchen, Stadt");

    SearchMunicipalities municipalities() {
        return new SearchMunicipalities() {
            @Override
            public Result<MunicipalityList, MunicipalityError> search(
                    Actor actor, MunicipalityFilter filter, MunicipalityOrder order, PageRequest page) {
                townFilters.add(filter);
                var rows = switch (Objects.requireNonNullElse(filter.text(), "")) {
                    case "Hagen" ->
                        List.of(
                                row(new MunicipalityId(uuid(91)), "05914000", "Hagen", "Nordrhein-Westfalen"),
                                row(new MunicipalityId(uuid(92)), "13076053", "Hagen", "Mecklenburg-Vorpommern"));
                    case "Nirgendwo" -> List.<MunicipalityRow>of();
                    default -> List.of(row(TOWN, "05513000", "Gelsenkirchen, Stadt", "Nordrhein-Westfalen"));
                };
                return Result.success(new MunicipalityList(new Page<>(rows, null), rows.size(), EDITIONS));
            }

            private MunicipalityRow row(MunicipalityId id, String ags, String name, String state) {
                return new MunicipalityRow(
                        new MunicipalityRef(id, new Ags(ags), name),
                        MunicipalityKind.INDEPENDENT_CITY,
                        DISTRICT,
                        null,
                        new AreaRef(new OrganisationId(uuid(93)), AreaLevel.STATE, ags.substring(0, 2), state),
                        263_000,
                        LocalDate.of(2022, 12, 31),
                        null,
                        Register.SCHOOLS.covers(new Ags(ags)) ? 80 : null,
                        Register.SCHOOLS.covers(new Ags(ags)) ? 40 : null,
                        Register.SCHOOLS.covers(new Ags(ags)) ? 23 : null);
            }

            @Override
            public Result<List<AreaRef>, MunicipalityError> areas(Actor actor, LocalDate on) {
                return Result.success(List.of(
                        STATE,
                        REGION,
                        DISTRICT,
                        new AreaRef(new OrganisationId(uuid(94)), AreaLevel.STATE, "13", "Mecklenburg-Vorpommern"),
                        ELSEWHERE));
            }

            @Override
            public Result<AreaList, MunicipalityError> rollUp(Actor actor, AreaFilter filter) {
                return Result.success(
                        new AreaList(List.of(new AreaFigures(DISTRICT, 1, 263_000L, 80, 40, null)), EDITIONS));
            }
        };
    }
}

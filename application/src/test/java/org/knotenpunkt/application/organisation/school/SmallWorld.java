package org.knotenpunkt.application.organisation.school;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byWebsite;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.byList;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.bySchoolOffice;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.schoolId;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Two towns of one district and one of another, with six schools: as much as lists, filters and figures need. */
public final class SmallWorld {
    public static final MunicipalityId GLADBECK = municipalityId(1);
    public static final MunicipalityId HERTEN = municipalityId(2);
    public static final MunicipalityId ESSEN = municipalityId(3);

    public static final AreaRef STATE = area(1, AreaLevel.STATE, "05", "Nordrhein-Westfalen");
    public static final AreaRef REGION = area(2, AreaLevel.REGION, "055", "Münster");
    public static final AreaRef RECKLINGHAUSEN = area(3, AreaLevel.DISTRICT, "05562", "Recklinghausen");
    public static final AreaRef ESSEN_AS_DISTRICT = area(4, AreaLevel.DISTRICT, "05113", "Essen, Stadt");

    public static final Edition SCHOOL_LIST =
            new Edition("SCHOOLS", LocalDate.parse("2021-09-30"), null, "Schuldaten", "Ministerium", "dl-de/by-2-0");
    public static final Edition INDEX_LIST = new Edition(
            "SOCIAL_INDEX",
            LocalDate.parse("2024-08-01"),
            new SchoolYear(2024),
            "Schulsozialindex",
            "Ministerium",
            "dl-de/by-2-0");
    public static final Edition MUNICIPALITY_LIST =
            new Edition("MUNICIPALITIES", LocalDate.parse("2023-11-30"), null, "GV-ISys", "Destatis", "Quelle nennen");

    private static final OperatingStatus DISSOLVED = new OperatingStatus("9");
    private static final Address PLANNED = new Address("Neubau 1", "45699", "Nirgendwo");
    private static final SchoolForm GYMNASIUM = new SchoolForm("20");

    private final RegisterWorld world;

    private SmallWorld(RegisterWorld world) {
        this.world = world;
    }

    /** Fills the world. */
    public static void in(RegisterWorld world) {
        new SmallWorld(world).fill();
    }

    private void fill() {
        List.of(STATE, REGION, RECKLINGHAUSEN, ESSEN_AS_DISTRICT).forEach(this::keep);
        keepEditions();
        keepTowns();
        keepSchools();
    }

    private void keepEditions() {
        var older = new Edition(
                "SCHOOLS", LocalDate.parse("2020-09-30"), null, "Schuldaten", "Ministerium", "dl-de/by-2-0");
        world.edition(SCHOOL_LIST, NOW);
        world.edition(older, NOW.plusSeconds(1));
        world.edition(INDEX_LIST, NOW);
        world.edition(MUNICIPALITY_LIST, NOW);
    }

    private void keepTowns() {
        keep(
                GLADBECK,
                "05562014",
                "Gladbeck, Stadt",
                RECKLINGHAUSEN,
                MunicipalityKind.TOWN,
                town -> town.recordPopulation(LocalDate.parse("2022-12-31"), byRegister(75_518), TODAY, NOW)
                        .flatMap(known ->
                                known.recordPopulation(LocalDate.parse("2023-11-30"), byRegister(75_889), TODAY, NOW))
                        .flatMap(known -> known.recordYouthOffice(byWebsite(true), null, NOW))
                        .orElseThrow());
        keep(
                HERTEN,
                "05562020",
                "Herten, Stadt",
                RECKLINGHAUSEN,
                MunicipalityKind.TOWN,
                town -> town.recordPopulation(LocalDate.parse("2023-11-30"), byRegister(62_473), TODAY, NOW)
                        .flatMap(known -> known.recordYouthOffice(byWebsite(false), null, NOW))
                        .orElseThrow());
        keep(ESSEN, "05113000", "Essen, Stadt", ESSEN_AS_DISTRICT, MunicipalityKind.INDEPENDENT_CITY, town -> town);
    }

    private void keepSchools() {
        var year = new SchoolYear(2024);
        keep(
                1,
                "199564",
                GLADBECK,
                "Mosaikschule",
                "Gladbeck",
                SchoolForm.PRIMARY,
                OperatingStatus.RUNNING,
                school -> school.recordSocialIndex(new SchoolYear(2023), byList(new SocialIndex(5)), NOW)
                        .flatMap(known -> known.recordSocialIndex(year, byList(new SocialIndex(6)), NOW))
                        .flatMap(known -> known.recordStartchancen(byList(true), School.STARTCHANCEN_FROM, NOW))
                        .flatMap(known -> known.recordAllDay(bySchoolOffice(AllDayForm.OPEN), null, NOW))
                        .orElseThrow());
        keep(
                2,
                "119532",
                GLADBECK,
                "Pestalozzischule",
                "Gladbeck",
                SchoolForm.PRIMARY,
                OperatingStatus.RUNNING,
                school -> school.recordSocialIndex(year, byList(new SocialIndex(3)), NOW)
                        .flatMap(known -> known.recordStartchancen(byList(false), School.STARTCHANCEN_FROM, NOW))
                        .flatMap(known -> known.recordAllDay(bySchoolOffice(AllDayForm.BOUND), null, NOW))
                        .orElseThrow());
        keep(
                3,
                "190123",
                GLADBECK,
                "Ratsgymnasium",
                "Gladbeck",
                GYMNASIUM,
                OperatingStatus.RUNNING,
                school -> school.recordSocialIndex(year, byList(SocialIndex.WITHOUT), NOW)
                        .orElseThrow());
        keep(
                4,
                "119477",
                GLADBECK,
                "Älteste Schule",
                "Gladbeck-Mitte",
                SchoolForm.PRIMARY,
                DISSOLVED,
                school -> school.recordSocialIndex(year, byList(new SocialIndex(9)), NOW)
                        .orElseThrow());
        keep(5, "120001", HERTEN, "Zechenschule", null, SchoolForm.PRIMARY, OperatingStatus.RUNNING, school -> school);
        keep(
                6,
                "102740",
                ESSEN,
                "Überruhrschule",
                "Essen",
                SchoolForm.PRIMARY,
                OperatingStatus.RUNNING,
                school -> school.recordSocialIndex(year, byList(new SocialIndex(6)), NOW)
                        .orElseThrow());
        keepClosedSchool();
    }

    /** A school that ended in 2020, and was called otherwise until 2010; what was planned for 2021 came to nothing. */
    private void keepClosedSchool() {
        var organisation = organisation(schoolId(7), OrganisationKind.SCHOOL, HERTEN, "Alte Schule", null)
                .rename(OrganisationName.of("Neue Schule"), LocalDate.parse("2010-08-01"), null, NOW)
                .flatMap(known ->
                        known.rename(OrganisationName.of("Nie so genannt"), LocalDate.parse("2021-08-01"), null, NOW))
                .flatMap(known -> known.move(PLANNED, LocalDate.parse("2021-08-01"), null, NOW))
                .flatMap(known -> known.end(
                        new Ending(LocalDate.parse("2020-07-31"), Ending.Kind.CLOSED, List.of(), null),
                        List.of(),
                        List.of(),
                        NOW))
                .orElseThrow();
        world.organisation(organisation);
        world.schools()
                .save(School.added(
                                schoolId(7),
                                new SchoolNumber("120777"),
                                HERTEN,
                                byList(SchoolFacts.running(SchoolForm.PRIMARY)),
                                NOW)
                        .orElseThrow());
    }

    private static AreaRef area(int number, AreaLevel level, String key, String name) {
        var id = new OrganisationId(new UUID(0x0195_0000_0000_7002L, 0x8000_0000_0000_0000L + number));
        return new AreaRef(id, level, key, name);
    }

    private void keep(AreaRef area) {
        var kind = OrganisationKind.valueOf(area.level().name());
        world.organisation(organisation(area.id(), kind, null, area.name(), null));
        world.area(area, area.level() == AreaLevel.STATE ? null : STATE.id());
    }

    private void keep(
            MunicipalityId id,
            String ags,
            String name,
            AreaRef district,
            MunicipalityKind kind,
            UnaryOperator<Municipality> more) {
        world.organisation(organisation(OrganisationId.of(id), OrganisationKind.MUNICIPALITY, id, name, null));
        var facts = new MunicipalityFacts(kind, null, null, 1_000);
        world.municipalities()
                .save(more.apply(Municipality.added(
                        id, new Ags(ags), new Areas(district.id(), REGION.id(), STATE.id()), byRegister(facts), NOW)));
    }

    private void keep(
            int number,
            String schoolNumber,
            MunicipalityId town,
            String name,
            @Nullable String place,
            SchoolForm form,
            OperatingStatus status,
            UnaryOperator<School> more) {
        var address = place == null ? null : new Address("Schulstraße " + number, "45964", place);
        world.organisation(organisation(schoolId(number), OrganisationKind.SCHOOL, town, name, address));
        var facts = new SchoolFacts(form, status, null, null, null, null);
        world.schools()
                .save(more.apply(
                        School.added(schoolId(number), new SchoolNumber(schoolNumber), town, byList(facts), NOW)
                                .orElseThrow()));
    }

    private static Organisation organisation(
            OrganisationId id,
            OrganisationKind kind,
            @Nullable MunicipalityId home,
            String name,
            @Nullable Address address) {
        var brief = kind == OrganisationKind.SCHOOL ? "GG " + name : null;
        return Organisation.register(
                id, kind, home, new OrganisationName(name, brief), address, Contact.NONE, null, null, NOW);
    }
}

package org.knotenpunkt.domain.organisation.school;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;

import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;

/** Schools for tests. */
public final class SchoolFixtures {
    public static final Source LIST = new Source("Schulliste", PartialDate.parse("2021-09"));
    public static final Source SCHOOL_OFFICE = new Source("Schulamt", PartialDate.parse("2026-03-01"));

    public static final SchoolFacts FACTS_OF_MOSAIK = new SchoolFacts(
            SchoolForm.PRIMARY,
            OperatingStatus.RUNNING,
            LocalDate.parse("1997-08-01"),
            LegalForm.PUBLIC,
            new MaintainerNumber("10090"),
            new Position(361_020, 5_715_100));

    private SchoolFixtures() {}

    public static <T> Sourced<T> byList(T value) {
        return new Sourced<>(value, LIST);
    }

    public static <T> Sourced<T> bySchoolOffice(T value) {
        return new Sourced<>(value, SCHOOL_OFFICE);
    }

    public static PupilCount counted(int pupils) {
        return new PupilCount(pupils, PupilCount.Method.COUNTED, SCHOOL_OFFICE);
    }

    /** The same id for the same number. */
    public static OrganisationId schoolId(int number) {
        return new OrganisationId(new UUID(0x0195_0000_0000_7001L, 0x8000_0000_0000_0000L + number));
    }

    /** A school just described, of which no more than the facts is known. */
    public static School mosaikschule() {
        return School.added(schoolId(1), new SchoolNumber("199564"), municipalityId(1), byList(FACTS_OF_MOSAIK), NOW)
                .orElseThrow();
    }

    /** A school with at least two entries of everything. */
    public static School mosaikschuleWithHistory() {
        return mosaikschule()
                .recordFacts(
                        bySchoolOffice(
                                new SchoolFacts(SchoolForm.PRIMARY, new OperatingStatus("2"), null, null, null, null)),
                        LocalDate.parse("2026-02-01"),
                        NOW)
                .flatMap(school -> school.recordAllDay(bySchoolOffice(AllDayForm.NONE), null, NOW))
                .flatMap(school ->
                        school.recordAllDay(bySchoolOffice(AllDayForm.OPEN), LocalDate.parse("2005-08-01"), NOW))
                .flatMap(school -> school.recordStartchancen(byList(true), LocalDate.parse("2024-08-01"), NOW))
                .flatMap(school -> school.recordStartchancen(bySchoolOffice(false), LocalDate.parse("2026-08-01"), NOW))
                .flatMap(school -> school.recordSocialIndex(new SchoolYear(2024), byList(new SocialIndex(6)), NOW))
                .flatMap(school -> school.recordSocialIndex(new SchoolYear(2025), byList(SocialIndex.WITHOUT), NOW))
                .flatMap(school -> school.recordPupils(new SchoolYear(2024), counted(212), TODAY, NOW))
                .flatMap(school -> school.recordPupils(
                        new SchoolYear(2025),
                        new PupilCount(220, PupilCount.Method.ROUNDED, SCHOOL_OFFICE),
                        TODAY,
                        NOW))
                .orElseThrow();
    }
}

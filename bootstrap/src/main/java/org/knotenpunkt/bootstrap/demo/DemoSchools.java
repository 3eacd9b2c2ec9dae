package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.AddSchool;
import org.knotenpunkt.application.organisation.school.NewSchool;
import org.knotenpunkt.application.organisation.school.RecordSocialIndex;
import org.knotenpunkt.application.organisation.school.RecordStartchancen;
import org.knotenpunkt.bootstrap.demo.DemoTable.Row;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.LegalForm;
import org.knotenpunkt.domain.organisation.school.MaintainerNumber;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.Position;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;

/** The schools of the demonstration, with what the registers of the state say about them. */
public final class DemoSchools {
    private static final Source REGISTER = new Source(
            "Ministerium für Schule und Bildung NRW: Schulgrunddaten (dl-de/by-2-0)", PartialDate.parse("2021-09"));
    private static final Source SOCIAL_INDEX =
            new Source("Ministerium für Schule und Bildung NRW: Schulsozialindex", PartialDate.parse("2025"));
    private static final Source STARTCHANCEN =
            new Source("Ministerium für Schule und Bildung NRW: Startchancen-Schulen", PartialDate.parse("2025-08"));
    private static final LocalDate SECOND_WAVE = LocalDate.of(2025, 8, 1);

    private final AddSchool adding;
    private final RecordSocialIndex index;
    private final RecordStartchancen startchancen;

    @Inject
    public DemoSchools(AddSchool adding, RecordSocialIndex index, RecordStartchancen startchancen) {
        this.adding = adding;
        this.index = index;
        this.startchancen = startchancen;
    }

    /** Adds a school with its social index of two school years, and whether it takes part in Startchancen. */
    OrganisationId add(Row row, MunicipalityId town) {
        var school = adding.add(
                        DemoActors.coordinating(town),
                        new NewSchool(
                                new SchoolNumber(row.text("number")),
                                town,
                                OrganisationName.of(row.text("name")),
                                address(row),
                                new Contact(null, row.text("number") + "@schule.example", null),
                                new Sourced<>(facts(row), REGISTER)))
                .orElseThrow();
        school = indexed(school, new SchoolYear(2024), row, "index2024");
        school = indexed(school, new SchoolYear(2025), row, "index2025");
        return inStartchancen(school, row).id();
    }

    static @Nullable Address address(Row row) {
        return row.optional("postalCode")
                .map(code -> new Address(row.text("street"), code, row.text("place")))
                .orElse(null);
    }

    private static SchoolFacts facts(Row row) {
        return new SchoolFacts(
                SchoolForm.PRIMARY,
                OperatingStatus.RUNNING,
                null,
                LegalForm.PUBLIC,
                row.optional("maintainer").map(MaintainerNumber::new).orElse(null),
                row.optional("easting")
                        .map(easting -> new Position(Integer.parseInt(easting), Integer.parseInt(row.text("northing"))))
                        .orElse(null));
    }

    private School indexed(School school, SchoolYear year, Row row, String column) {
        return row.optional(column)
                .map(level -> index.recordSocialIndex(
                                DemoActors.coordinating(school.town()),
                                school.id(),
                                school.version(),
                                year,
                                new Sourced<>(new SocialIndex(Integer.valueOf(level)), SOCIAL_INDEX),
                                false)
                        .orElseThrow())
                .orElse(school);
    }

    private School inStartchancen(School school, Row row) {
        return row.optional("startchancen")
                .map(answer -> startchancen
                        .recordStartchancen(
                                DemoActors.coordinating(school.town()),
                                school.id(),
                                school.version(),
                                new Sourced<>(answer.equals("yes"), STARTCHANCEN),
                                SECOND_WAVE,
                                false)
                        .orElseThrow())
                .orElse(school);
    }
}

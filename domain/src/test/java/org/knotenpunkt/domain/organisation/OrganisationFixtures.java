package org.knotenpunkt.domain.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** The town of Lindenau, its neighbour Auenfeld, and organisations in them. */
public final class OrganisationFixtures {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
    public static final MunicipalityId LINDENAU =
            new MunicipalityId(organisationId(1).value());
    public static final MunicipalityId AUENFELD =
            new MunicipalityId(organisationId(2).value());

    /** That something was a mistake. */
    public static final Source LIST_OF_SCHOOLS = new Source(Register.SCHOOLS.citation(), PartialDate.parse("2026-09"));

    public static final Withdrawal MISTAKEN = new Withdrawal(NOW, new UUID(9, 1), "Mistaken for the school next door");

    private OrganisationFixtures() {}

    /** The ids of organisations, ordered as their numbers are. */
    public static OrganisationId organisationId(int number) {
        return new OrganisationId(new UUID(0x0190_a000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static Organisation aTown(MunicipalityId id, String name) {
        return Organisation.register(
                OrganisationId.of(id),
                OrganisationKind.MUNICIPALITY,
                id,
                OrganisationName.of(name),
                null,
                Contact.NONE,
                null,
                null,
                NOW);
    }

    /** An organisation of Lindenau of which little more than the name is known. */
    public static Organisation anOrganisation(int number, OrganisationKind kind, String name) {
        return anOrganisationOf(LINDENAU, number, kind, name);
    }

    public static Organisation anOrganisationOf(
            @Nullable MunicipalityId home, int number, OrganisationKind kind, String name) {
        return Organisation.register(
                organisationId(number), kind, home, OrganisationName.of(name), null, Contact.NONE, null, null, NOW);
    }

    public static Organisation aSchool(int number) {
        return anOrganisation(number, OrganisationKind.SCHOOL, "School " + number);
    }

    /** An office that the list of schools names. */
    public static Organisation anOffice(int number) {
        return anOrganisation(number, OrganisationKind.AUTHORITY, "Schulamt " + number)
                .addKey(ExternalKey.of(new SchoolNumber("10%04d".formatted(number))), Validity.ALWAYS, null, NOW)
                .orElseThrow();
    }

    /** An office with all that the list of schools says of it. */
    public static Organisation aListedOffice(int number) {
        var known = anOffice(number);
        var facts = new OrganisationFacts(
                new Timeline<>(List.of(
                        new Dated<>(OrganisationName.of("Schulamt " + number), Validity.ALWAYS, LIST_OF_SCHOOLS))),
                new Timeline<>(
                        List.of(new Dated<>(new Address(null, "44000", "Lindenau"), Validity.ALWAYS, LIST_OF_SCHOOLS))),
                known.facts().keys().stream()
                        .map(key -> new Dated<>(key.value(), key.validity(), LIST_OF_SCHOOLS))
                        .toList(),
                Contact.NONE,
                Life.UNKNOWN);
        return Organisation.restore(known.id(), known.kind(), known.home().orElse(null), facts, 0);
    }

    /** An organisation that exists in the period. */
    public static Organisation anOrganisationLiving(
            int number, OrganisationKind kind, @Nullable LocalDate founded, @Nullable LocalDate lastDay) {
        var ending = lastDay == null ? null : new Ending(lastDay, Ending.Kind.CLOSED, List.of(), null);
        var facts = new OrganisationFacts(
                Timeline.always(OrganisationName.of("Short-lived " + number)),
                Timeline.empty(),
                List.of(),
                Contact.NONE,
                new Life(founded, ending));
        return Organisation.restore(organisationId(number), kind, LINDENAU, facts, 0);
    }

    /** A school of Lindenau with two of everything, merged into another on the last day of July 2026. */
    public static Organisation aSchoolWithAPast(int number, OrganisationId successor) {
        var change = day("2020-08-01");
        var facts = new OrganisationFacts(
                Timeline.always(new OrganisationName("Gemeinschaftsgrundschule Süd", "GGS Süd"))
                        .changedTo(OrganisationName.of("Schule an den Linden"), change),
                Timeline.always(new Address(null, "44000", "Lindenau"))
                        .changedTo(new Address("Ölbergstraße 1", "44001", "Lindenau"), change),
                List.of(
                        new Dated<>(ExternalKey.of(new SchoolNumber("19%04d".formatted(number))), Validity.ALWAYS),
                        new Dated<>(
                                new ExternalKey(KeyScheme.OTHER, "Portal:" + number),
                                Validity.between(change, day("2021-07-31")))),
                new Contact("0209 1234", "school" + number + "@town.example", "https://school.example/"),
                new Life(
                        day("1999-08-01"),
                        new Ending(day("2026-07-31"), Ending.Kind.MERGED, List.of(successor), "Too few pupils")));
        return Organisation.restore(organisationId(number), OrganisationKind.SCHOOL, LINDENAU, facts, 0);
    }
}

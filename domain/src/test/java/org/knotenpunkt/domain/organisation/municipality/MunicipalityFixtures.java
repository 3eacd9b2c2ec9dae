package org.knotenpunkt.domain.organisation.municipality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;

/** Municipalities for tests. */
public final class MunicipalityFixtures {
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    public static final Source REGISTER = new Source("Gemeindeverzeichnis", PartialDate.parse("2023-11-30"));
    public static final Source WEBSITE = new Source("gladbeck.example", PartialDate.parse("2026"));

    public static final MunicipalityFacts FACTS_OF_GLADBECK =
            new MunicipalityFacts(MunicipalityKind.TOWN, "Gladbeck", "45956", 3584);

    private MunicipalityFixtures() {}

    public static <T> Sourced<T> byRegister(T value) {
        return new Sourced<>(value, REGISTER);
    }

    public static <T> Sourced<T> byWebsite(T value) {
        return new Sourced<>(value, WEBSITE);
    }

    /** The same id for the same number. */
    public static MunicipalityId municipalityId(int number) {
        return new MunicipalityId(new UUID(0x0195_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
    }

    /** A town just described, of which no more than the facts is known. */
    public static Municipality gladbeck() {
        return Municipality.added(
                municipalityId(1), new Ags("05562014"), Areas.UNKNOWN, byRegister(FACTS_OF_GLADBECK), NOW);
    }

    /** A town with at least two entries of everything. */
    public static Municipality gladbeckWithHistory() {
        return gladbeck()
                .recordFacts(
                        byWebsite(new MunicipalityFacts(MunicipalityKind.INDEPENDENT_CITY, "Gladbeck", null, 3590)),
                        LocalDate.parse("2025-01-01"),
                        NOW)
                .flatMap(town -> town.recordYouthOffice(byWebsite(false), null, NOW))
                .flatMap(town -> town.recordYouthOffice(byWebsite(true), LocalDate.parse("2021-07-01"), NOW))
                .flatMap(town -> town.recordPopulation(LocalDate.parse("2022-12-31"), byRegister(75_518), TODAY, NOW))
                .flatMap(town -> town.recordPopulation(LocalDate.parse("2023-11-30"), byRegister(75_889), TODAY, NOW))
                .orElseThrow();
    }
}

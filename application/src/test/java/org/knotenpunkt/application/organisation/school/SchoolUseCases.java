package org.knotenpunkt.application.organisation.school;

import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.OrganisationService;
import org.knotenpunkt.application.organisation.municipality.MunicipalityReadingService;
import org.knotenpunkt.application.organisation.municipality.MunicipalityService;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;

/** The use cases of municipalities and schools in the {@link SmallWorld}, as it is on 22 November 2026. */
public final class SchoolUseCases {
    private final InMemoryWorld world = new InMemoryWorld();
    private final RecordingEvents events = new RecordingEvents();
    private final DirectTransactions transactions = new DirectTransactions();
    private final PolicyRights rights = new PolicyRights();
    private final FixedClock clock = FixedClock.anyDay();

    private SchoolUseCases() {}

    public static SchoolUseCases inTheSmallWorld() {
        var useCases = new SchoolUseCases();
        SmallWorld.in(useCases.world);
        return useCases;
    }

    public InMemoryWorld world() {
        return world;
    }

    public RecordingEvents events() {
        return events;
    }

    public FixedClock clock() {
        return clock;
    }

    private OrganisationService organisations() {
        return new OrganisationService(
                world.organisations(), rights, events, transactions, new CountingIds(), clock, clock);
    }

    public SchoolService schools() {
        return new SchoolService(
                world.schools(),
                world.municipalities(),
                world.organisations(),
                organisations(),
                rights,
                transactions,
                events,
                clock,
                clock);
    }

    public SchoolReadingService schoolReading() {
        return new SchoolReadingService(world.schoolQueries(), rights, transactions);
    }

    public MunicipalityService municipalities() {
        return new MunicipalityService(
                world.municipalities(),
                world.organisations(),
                organisations(),
                rights,
                transactions,
                events,
                clock,
                clock);
    }

    public MunicipalityReadingService municipalityReading() {
        return new MunicipalityReadingService(world.municipalityQueries(), rights, transactions);
    }
}

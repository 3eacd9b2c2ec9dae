package org.knotenpunkt.application.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.InMemoryCentres;
import org.knotenpunkt.application.centre.frame.InMemoryFrames;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;

/** The use cases about self-assessments on fakes, with the family centre of Lindenau. */
public final class SelfAssessmentHouse {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryFrames frames = new InMemoryFrames(FRAME);
    private final InMemorySelfAssessments assessments = new InMemorySelfAssessments(world.organisations());
    private final SelfAssessmentService service;
    private final SelfAssessmentReader reader;

    public SelfAssessmentHouse(LocalDate today) {
        Stream.of(aTown(LINDENAU, "Lindenau"), aTown(AUENFELD, "Auenfeld"), aFamilyCentre())
                .forEach(world.organisations()::save);
        var centres = new InMemoryCentres(world);
        var clock = FixedClock.on(today);
        var rights = new PolicyRights();
        var transactions = new DirectTransactions();
        service = new SelfAssessmentService(
                assessments, centres, frames, rights, world.events(), transactions, new CountingIds(), clock, clock);
        reader = new SelfAssessmentReader(assessments, centres, centres, frames, rights, transactions, clock);
    }

    public InMemoryWorld world() {
        return world;
    }

    public InMemoryFrames frames() {
        return frames;
    }

    public InMemorySelfAssessments assessments() {
        return assessments;
    }

    public SelfAssessmentService service() {
        return service;
    }

    public SelfAssessmentReader reader() {
        return reader;
    }
}

package org.knotenpunkt.application.centre.handover;

import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.SCHOOL;
import static org.knotenpunkt.domain.centre.CentreFixtures.aCentre;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.centre.CentreReadingService;
import org.knotenpunkt.application.centre.InMemoryCentres;
import org.knotenpunkt.application.centre.assessment.InMemorySelfAssessments;
import org.knotenpunkt.application.centre.frame.InMemoryFrames;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Validity;

/** The handover of the family centre of Lindenau on fakes, which is in operation and has money and posts. */
public final class HandoverHouse {
    public static final OrganisationId PROVIDER = organisationId(44);

    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemorySelfAssessments assessments = new InMemorySelfAssessments(world.organisations());
    private final HandoverReader reader;

    public HandoverHouse(LocalDate today) {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aTown(AUENFELD, "Auenfeld"),
                        aFamilyCentre(),
                        anOrganisation(41, OrganisationKind.SCHOOL, "Lindenschule"),
                        anOrganisation(42, OrganisationKind.SCHOOL, "Auenschule"),
                        anOrganisation(43, OrganisationKind.FOUNDATION, "Stiftung <Wurzel>"),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Träger"),
                        anOrganisation(46, OrganisationKind.AUTHORITY, "Bildungsbüro"))
                .forEach(world.organisations()::save);
        var centres = new InMemoryCentres(world);
        centres.save(aCentre());
        var rights = new PolicyRights();
        var transactions = new DirectTransactions();
        reader = new HandoverReader(
                new CentreReadingService(centres, centres, world.views(), rights, transactions, FixedClock.on(today)),
                new InMemoryHandovers(world),
                assessments,
                new InMemoryFrames(FRAME),
                rights,
                transactions);
    }

    public InMemoryWorld world() {
        return world;
    }

    public InMemorySelfAssessments assessments() {
        return assessments;
    }

    public HandoverReader reader() {
        return reader;
    }

    /** Lets the centre be at its school and be carried by its provider. */
    public void hostedAndCarried(Validity validity) {
        related(1, RelationKind.HOSTS, SCHOOL, validity);
        related(2, RelationKind.CARRIES, PROVIDER, validity);
    }

    /** Lets the organisation have to do with the centre. */
    public void related(int number, RelationKind kind, OrganisationId from, Validity validity) {
        world.relations()
                .save(Relation.restore(
                        new RelationId(new UUID(0xc032, number)),
                        LINDENAU,
                        kind,
                        from,
                        CENTRE.organisation(),
                        validity,
                        null,
                        null,
                        null,
                        0));
    }
}

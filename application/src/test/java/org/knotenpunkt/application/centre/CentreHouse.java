package org.knotenpunkt.application.centre;

import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationService;
import org.knotenpunkt.application.organisation.relation.RelationService;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.Validity;

/** The use cases about centres on fakes, with those about organisations that they need. */
public final class CentreHouse {
    private final InMemoryWorld world;
    private final RecordingEvents events;
    private final InMemoryCentres centres;
    private final CentreService service;
    private final CentreReadingService reading;

    public CentreHouse(InMemoryWorld world, Rights rights, LocalDate today) {
        this.world = world;
        this.events = world.events();
        var clock = FixedClock.on(today);
        var transactions = new DirectTransactions();
        var ids = new CountingIds();
        this.centres = new InMemoryCentres(world);
        var relations = new RelationService(
                world.relations(), world.organisations(), rights, events, transactions, ids, clock, clock);
        var organisations =
                new OrganisationService(world.organisations(), rights, events, transactions, ids, clock, clock);
        this.service = new CentreService(
                centres,
                world.organisations(),
                new Hosts(world.relations()),
                new Hosting(world.relations(), relations, relations, relations),
                organisations,
                organisations,
                rights,
                events,
                transactions,
                ids,
                clock);
        this.reading = new CentreReadingService(centres, centres, world.views(), rights, transactions, clock);
    }

    public CentreService service() {
        return service;
    }

    public CentreReadingService reading() {
        return reading;
    }

    public RecordingEvents events() {
        return events;
    }

    /** Forgets what is known of centres, and who hosts them; the organisations stay. */
    public void forget() {
        centres.clear();
        world.relations().clear();
    }

    /** Lets the school host the centre. */
    public void hosted(OrganisationId school, OrganisationId centre, Validity validity) {
        var town = world.organisations().findById(centre).orElseThrow().home().orElseThrow();
        world.relations()
                .save(Relation.restore(
                        new RelationId(new UUID(0xc031, school.value().getLeastSignificantBits())),
                        town,
                        RelationKind.HOSTS,
                        school,
                        centre,
                        validity,
                        null,
                        null,
                        null,
                        0));
    }
}

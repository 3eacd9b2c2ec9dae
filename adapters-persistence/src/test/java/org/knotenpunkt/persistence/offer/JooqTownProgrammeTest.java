package org.knotenpunkt.persistence.offer;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.FACTS_OF_GLADBECK;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.byList;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.OfferQueries;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.TownProgrammeContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.Position;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqTownProgrammeTest implements TownProgrammeContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);
    private final org.knotenpunkt.persistence.organisation.school.JooqWorld schools =
            new org.knotenpunkt.persistence.organisation.school.JooqWorld(POSTGRES);

    @Override
    public Offers offers() {
        return POSTGRES.transactional(Offers.class, new JooqOffers(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public OfferQueries open() {
        return POSTGRES.transactional(OfferQueries.class, new JooqOfferQueries(POSTGRES.database()), Actor.PUBLIC);
    }

    @Override
    public World world() {
        return world;
    }

    @Override
    public void school(int number, String name, Address address, Position position) {
        if (schools.municipalities().findById(LINDENAU).isEmpty()) {
            schools.municipalities()
                    .save(Municipality.added(
                            LINDENAU, new Ags("05562014"), Areas.UNKNOWN, byRegister(FACTS_OF_GLADBECK), NOW));
        }
        var id = organisationId(number);
        schools.organisation(Organisation.register(
                id,
                OrganisationKind.SCHOOL,
                LINDENAU,
                OrganisationName.of(name),
                address,
                Contact.NONE,
                null,
                null,
                NOW));
        var facts = new SchoolFacts(SchoolForm.PRIMARY, OperatingStatus.RUNNING, null, null, null, position);
        schools.schools()
                .save(School.added(id, new SchoolNumber("1900" + number), LINDENAU, byList(facts), NOW)
                        .orElseThrow());
    }
}

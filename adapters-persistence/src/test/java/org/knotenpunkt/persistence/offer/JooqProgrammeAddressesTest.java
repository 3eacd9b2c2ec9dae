package org.knotenpunkt.persistence.offer;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.OfferQueries;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.ProgrammeAddressesContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqProgrammeAddressesTest implements ProgrammeAddressesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public Offers offers() {
        var towns = Stream.concat(Stream.of(LINDENAU, AUENFELD), MORE.stream()).toArray(MunicipalityId[]::new);
        return POSTGRES.transactional(Offers.class, new JooqOffers(POSTGRES.database()), towns);
    }

    @Override
    public OfferQueries open() {
        return POSTGRES.transactional(OfferQueries.class, new JooqOfferQueries(POSTGRES.database()), Actor.PUBLIC);
    }

    @Override
    public World world() {
        return world;
    }
}

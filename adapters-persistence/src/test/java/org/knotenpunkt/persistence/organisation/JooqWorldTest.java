package org.knotenpunkt.persistence.organisation;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.CorrectionContract;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.OrganisationSearch;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.organisation.WorldContract;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.town.TownQueries;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.persistence.organisation.function.JooqFunctionRepository;
import org.knotenpunkt.persistence.organisation.function.JooqPersonRepository;
import org.knotenpunkt.persistence.organisation.relation.JooqRelationRepository;
import org.knotenpunkt.persistence.organisation.socialspace.JooqSocialSpaceRepository;
import org.knotenpunkt.persistence.organisation.town.JooqTownQueries;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.JooqDomainEvents;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqWorldTest implements WorldContract, CorrectionContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES.database());

    @Override
    public World world() {
        return world;
    }

    private record JooqWorld(Database database, CountingIds ids) implements World {
        JooqWorld(Database database) {
            this(database, new CountingIds());
        }

        @Override
        public OrganisationRepository organisations() {
            return inBothTowns(OrganisationRepository.class, new JooqOrganisationRepository(database));
        }

        @Override
        public OrganisationSearch search() {
            return inBothTowns(OrganisationSearch.class, new JooqOrganisationSearch(database));
        }

        @Override
        public OrganisationViews views() {
            return inBothTowns(OrganisationViews.class, new JooqOrganisationViews(database));
        }

        @Override
        public RelationRepository relations() {
            return inBothTowns(RelationRepository.class, new JooqRelationRepository(database));
        }

        @Override
        public FunctionRepository functions() {
            return inBothTowns(FunctionRepository.class, new JooqFunctionRepository(database));
        }

        @Override
        public PersonRepository people() {
            return inBothTowns(PersonRepository.class, new JooqPersonRepository(database));
        }

        @Override
        public SocialSpaceRepository spaces() {
            return inBothTowns(SocialSpaceRepository.class, new JooqSocialSpaceRepository(database));
        }

        @Override
        public TownQueries towns() {
            return inBothTowns(TownQueries.class, new JooqTownQueries(database));
        }

        @Override
        public DomainEvents events() {
            return inBothTowns(DomainEvents.class, new JooqDomainEvents(database, ids, (actor, seen) -> {}));
        }

        @Override
        public void edition(Edition edition) {
            new org.knotenpunkt.persistence.organisation.school.JooqWorld(POSTGRES).edition(edition, Instant.EPOCH);
        }

        private static <T> T inBothTowns(Class<T> port, T adapter) {
            return POSTGRES.transactional(port, adapter, LINDENAU, AUENFELD);
        }
    }
}

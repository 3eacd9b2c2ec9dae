package org.knotenpunkt.persistence.organisation;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.OrganisationSearch;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.town.TownQueries;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.persistence.organisation.function.JooqFunctionRepository;
import org.knotenpunkt.persistence.organisation.function.JooqPersonRepository;
import org.knotenpunkt.persistence.organisation.relation.JooqRelationRepository;
import org.knotenpunkt.persistence.organisation.socialspace.JooqSocialSpaceRepository;
import org.knotenpunkt.persistence.organisation.town.JooqTownQueries;

/** Binds the out-ports of the feature {@code organisation} to PostgreSQL. */
public final class OrganisationPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(OrganisationRepository.class).to(JooqOrganisationRepository.class).in(Singleton.class);
        bind(OrganisationSearch.class).to(JooqOrganisationSearch.class).in(Singleton.class);
        bind(OrganisationViews.class).to(JooqOrganisationViews.class).in(Singleton.class);
        bind(RelationRepository.class).to(JooqRelationRepository.class).in(Singleton.class);
        bind(FunctionRepository.class).to(JooqFunctionRepository.class).in(Singleton.class);
        bind(PersonRepository.class).to(JooqPersonRepository.class).in(Singleton.class);
        bind(SocialSpaceRepository.class).to(JooqSocialSpaceRepository.class).in(Singleton.class);
        bind(TownQueries.class).to(JooqTownQueries.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownOrganisations.class)
                .in(Singleton.class);
    }
}

package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.organisation.AddKey;
import org.knotenpunkt.application.organisation.ChangeContact;
import org.knotenpunkt.application.organisation.CorrectOrganisation;
import org.knotenpunkt.application.organisation.EndKey;
import org.knotenpunkt.application.organisation.EndOrganisation;
import org.knotenpunkt.application.organisation.MoveOrganisation;
import org.knotenpunkt.application.organisation.OrganisationQueryService;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.OrganisationSearch;
import org.knotenpunkt.application.organisation.OrganisationService;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.ReadOrganisation;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.RenameOrganisation;
import org.knotenpunkt.application.organisation.ReopenOrganisation;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.organisation.WithdrawOrganisation;
import org.knotenpunkt.application.organisation.function.Appoint;
import org.knotenpunkt.application.organisation.function.ChangeRoleContact;
import org.knotenpunkt.application.organisation.function.CorrectFunction;
import org.knotenpunkt.application.organisation.function.CreateFunction;
import org.knotenpunkt.application.organisation.function.EndFunction;
import org.knotenpunkt.application.organisation.function.EndTerm;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.FunctionService;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.organisation.function.ReadFunction;
import org.knotenpunkt.application.organisation.function.SearchPeople;
import org.knotenpunkt.application.organisation.relation.CorrectRelation;
import org.knotenpunkt.application.organisation.relation.DescribeRelation;
import org.knotenpunkt.application.organisation.relation.EndRelation;
import org.knotenpunkt.application.organisation.relation.ReadRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.application.organisation.relation.RelationService;
import org.knotenpunkt.application.organisation.socialspace.AssignToSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.CorrectSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.DrawSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.EndAssignment;
import org.knotenpunkt.application.organisation.socialspace.EndSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.ListSocialSpaces;
import org.knotenpunkt.application.organisation.socialspace.ReadSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.RenameSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceService;
import org.knotenpunkt.application.organisation.town.ListChanges;
import org.knotenpunkt.application.organisation.town.ListVacancies;
import org.knotenpunkt.application.organisation.town.ReadTown;
import org.knotenpunkt.application.organisation.town.TownQueries;
import org.knotenpunkt.application.organisation.town.TownService;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.organisation.OrganisationPersistenceModule;
import org.knotenpunkt.web.organisation.api.OrganisationApiModule;

/** Wires organisations, their relations, functions and social spaces, and the overview of towns. */
final class OrganisationModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new OrganisationPersistenceModule());
        install(new OrganisationApiModule());
        bindOrganisations();
        bindRelations();
        bindFunctions();
        bindSocialSpaces();
        bindTowns();
    }

    private void bindOrganisations() {
        bind(RegisterOrganisation.class).to(OrganisationService.class);
        bind(RenameOrganisation.class).to(OrganisationService.class);
        bind(MoveOrganisation.class).to(OrganisationService.class);
        bind(AddKey.class).to(OrganisationService.class);
        bind(EndKey.class).to(OrganisationService.class);
        bind(ChangeContact.class).to(OrganisationService.class);
        bind(EndOrganisation.class).to(OrganisationService.class);
        bind(ReopenOrganisation.class).to(OrganisationService.class);
        bind(CorrectOrganisation.class).to(OrganisationService.class);
        bind(WithdrawOrganisation.class).to(OrganisationService.class);
        bind(SearchOrganisations.class).to(OrganisationQueryService.class);
        bind(ReadOrganisation.class).to(OrganisationQueryService.class);
    }

    private void bindRelations() {
        bind(RecordRelation.class).to(RelationService.class);
        bind(DescribeRelation.class).to(RelationService.class);
        bind(EndRelation.class).to(RelationService.class);
        bind(CorrectRelation.class).to(RelationService.class);
        bind(ReadRelation.class).to(RelationService.class);
    }

    private void bindFunctions() {
        bind(CreateFunction.class).to(FunctionService.class);
        bind(Appoint.class).to(FunctionService.class);
        bind(EndTerm.class).to(FunctionService.class);
        bind(EndFunction.class).to(FunctionService.class);
        bind(ChangeRoleContact.class).to(FunctionService.class);
        bind(CorrectFunction.class).to(FunctionService.class);
        bind(ReadFunction.class).to(FunctionService.class);
        bind(SearchPeople.class).to(FunctionService.class);
    }

    private void bindSocialSpaces() {
        bind(DrawSocialSpace.class).to(SocialSpaceService.class);
        bind(RenameSocialSpace.class).to(SocialSpaceService.class);
        bind(AssignToSocialSpace.class).to(SocialSpaceService.class);
        bind(EndAssignment.class).to(SocialSpaceService.class);
        bind(EndSocialSpace.class).to(SocialSpaceService.class);
        bind(CorrectSocialSpace.class).to(SocialSpaceService.class);
        bind(ReadSocialSpace.class).to(SocialSpaceService.class);
        bind(ListSocialSpaces.class).to(SocialSpaceService.class);
    }

    private void bindTowns() {
        bind(ReadTown.class).to(TownService.class);
        bind(ListVacancies.class).to(TownService.class);
        bind(ListChanges.class).to(TownService.class);
    }

    @Provides
    @Singleton
    OrganisationService organisations(
            OrganisationRepository organisations,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new OrganisationService(organisations, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    OrganisationQueryService organisationQueries(
            OrganisationSearch search,
            OrganisationViews views,
            OrganisationRepository organisations,
            AccountNames names,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new OrganisationQueryService(search, views, organisations, names, rights, transactions, today);
    }

    @Provides
    @Singleton
    RelationService relations(
            RelationRepository relations,
            OrganisationRepository organisations,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new RelationService(relations, organisations, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    FunctionService functions(
            FunctionRepository functions,
            PersonRepository people,
            OrganisationRepository organisations,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new FunctionService(functions, people, organisations, rights, events, transactions, ids, clock);
    }

    @Provides
    @Singleton
    SocialSpaceService socialSpaces(
            SocialSpaceRepository spaces,
            OrganisationRepository organisations,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new SocialSpaceService(spaces, organisations, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    TownService towns(TownQueries queries, Rights rights, Transactions transactions, Today today) {
        return new TownService(queries, rights, transactions, today);
    }
}

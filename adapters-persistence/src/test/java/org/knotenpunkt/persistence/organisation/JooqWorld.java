package org.knotenpunkt.persistence.organisation;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.time.Instant;
import java.util.List;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.OrganisationSearch;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.town.TownQueries;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.function.JooqFunctionRepository;
import org.knotenpunkt.persistence.organisation.function.JooqPersonRepository;
import org.knotenpunkt.persistence.organisation.register.JooqImportRepository;
import org.knotenpunkt.persistence.organisation.register.ReportTable;
import org.knotenpunkt.persistence.organisation.relation.JooqRelationRepository;
import org.knotenpunkt.persistence.organisation.socialspace.JooqSocialSpaceRepository;
import org.knotenpunkt.persistence.organisation.town.JooqTownQueries;
import org.knotenpunkt.persistence.shared.JooqDomainEvents;
import org.knotenpunkt.persistence.shared.PostgresExtension;
import org.knotenpunkt.persistence.tables.tables.records.RegisterImportEntryRecord;

/** The out-ports of organisations on PostgreSQL, for the people of two towns. */
public record JooqWorld(PostgresExtension postgres, CountingIds ids) implements World {
    public JooqWorld(PostgresExtension postgres) {
        this(postgres, new CountingIds());
    }

    @Override
    public OrganisationRepository organisations() {
        return inBothTowns(OrganisationRepository.class, new JooqOrganisationRepository(postgres.database()));
    }

    @Override
    public OrganisationSearch search() {
        return inBothTowns(OrganisationSearch.class, new JooqOrganisationSearch(postgres.database()));
    }

    @Override
    public OrganisationViews views() {
        return inBothTowns(OrganisationViews.class, new JooqOrganisationViews(postgres.database()));
    }

    @Override
    public RelationRepository relations() {
        return inBothTowns(RelationRepository.class, new JooqRelationRepository(postgres.database()));
    }

    @Override
    public FunctionRepository functions() {
        return inBothTowns(FunctionRepository.class, new JooqFunctionRepository(postgres.database()));
    }

    @Override
    public PersonRepository people() {
        return inBothTowns(PersonRepository.class, new JooqPersonRepository(postgres.database()));
    }

    @Override
    public SocialSpaceRepository spaces() {
        return inBothTowns(SocialSpaceRepository.class, new JooqSocialSpaceRepository(postgres.database()));
    }

    @Override
    public TownQueries towns() {
        return inBothTowns(TownQueries.class, new JooqTownQueries(postgres.database()));
    }

    @Override
    public DomainEvents events() {
        return inBothTowns(DomainEvents.class, new JooqDomainEvents(postgres.database(), ids, (actor, seen) -> {}));
    }

    @Override
    public void edition(Edition edition) {
        new org.knotenpunkt.persistence.organisation.school.JooqWorld(postgres).edition(edition, Instant.EPOCH);
    }

    @Override
    public void imported(RegisterImport of, MunicipalityId town, List<ImportEntry> entries) {
        postgres.in(() -> new JooqImportRepository(postgres.database()).save(of));
        entries.forEach(entry -> postgres.in(() -> postgres.database().dsl().executeInsert(row(of.id(), town, entry))));
        postgres.in(() -> {
            ReportTable.addUp(postgres.database().dsl(), of.id().value());
            return of;
        });
    }

    private static RegisterImportEntryRecord row(ImportId id, MunicipalityId town, ImportEntry entry) {
        var row = new RegisterImportEntryRecord();
        row.setImportId(id.value());
        row.setTownId(town.value());
        row.setKind(entry.kind().name());
        row.setByComparison(true);
        row.setKey(entry.key());
        row.setLabel(entry.label());
        switch (entry) {
            case ImportEntry.Added added -> row.setRecordKind(added.what().name());
            case ImportEntry.Missing missing -> row.setRecordKind(missing.what().name());
            case ImportEntry.Changed changed -> {
                row.setField(changed.field().name());
                row.setValueBefore(changed.before());
                row.setValueAfter(changed.after());
            }
            default -> {}
        }
        return row;
    }

    private <T> T inBothTowns(Class<T> port, T adapter) {
        return postgres.transactional(port, adapter, LINDENAU, AUENFELD);
    }
}

package org.knotenpunkt.persistence.organisation.relation;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Withdrawals;
import org.knotenpunkt.persistence.tables.tables.records.RelationRecord;

/** Relations in PostgreSQL. */
public final class JooqRelationRepository implements RelationRepository {
    private final Database database;

    @Inject
    public JooqRelationRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Relation> findById(RelationId id) {
        return find(RELATION.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<Relation> findByEnds(MunicipalityId town, Collection<OrganisationId> ends) {
        var ids = ends.stream().map(OrganisationId::value).toList();
        return find(RELATION.MUNICIPALITY_ID
                .eq(town.value())
                .and(RELATION.FROM_ID.in(ids).or(RELATION.TO_ID.in(ids))));
    }

    private List<Relation> find(Condition condition) {
        return database.dsl()
                .select(
                        RELATION.ID.convertFrom(RelationId::new),
                        RELATION.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        RELATION.KIND.convertFrom(RelationKind::valueOf),
                        RELATION.FROM_ID.convertFrom(OrganisationId::new),
                        RELATION.TO_ID.convertFrom(OrganisationId::new),
                        Periods.validity(RELATION.VALID_FROM, RELATION.VALID_UNTIL),
                        RELATION.NOTE,
                        RelationsOfOrganisation.SOURCE,
                        RelationsOfOrganisation.WITHDRAWAL,
                        RELATION.VERSION)
                .from(RELATION)
                .where(condition)
                .orderBy(RELATION.ID)
                .fetch(mapping(Relation::restore));
    }

    @Override
    public void save(Relation relation) {
        var row = row(relation);
        if (relation.version() == 0) {
            database.dsl().executeInsert(row);
        } else {
            var found = RELATION.MUNICIPALITY_ID
                    .eq(row.getMunicipalityId())
                    .and(RELATION.ID.eq(row.getId()))
                    .and(RELATION.VERSION.eq(relation.version()));
            Saved.requireOne(database.dsl().executeUpdate(row, found), relation.id());
        }
    }

    private static RelationRecord row(Relation relation) {
        return new RelationRecord(
                relation.municipality().value(),
                relation.id().value(),
                relation.kind().name(),
                relation.from().value(),
                relation.to().value(),
                relation.validity().from(),
                relation.validity().until(),
                relation.note().orElse(null),
                relation.source().map(Source::title).orElse(null),
                relation.source().map(Source::date).map(Object::toString).orElse(null),
                relation.version() + 1,
                relation.withdrawal().map(Withdrawals::at).orElse(null),
                relation.withdrawal().map(Withdrawal::by).orElse(null),
                relation.withdrawal().map(Withdrawal::reason).orElse(null));
    }
}

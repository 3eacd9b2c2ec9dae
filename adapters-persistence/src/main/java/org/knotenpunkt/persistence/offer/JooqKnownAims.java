package org.knotenpunkt.persistence.offer;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.FINDING;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.knotenpunkt.application.offer.KnownAims;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;

/** Goals and needs in PostgreSQL, as far as offers aim at them; all by one statement. */
public final class JooqKnownAims implements KnownAims {
    private final Database database;

    @Inject
    public JooqKnownAims(Database database) {
        this.database = database;
    }

    @Override
    public OfferAims known(MunicipalityId town, OfferAims aims) {
        return database.dsl()
                .select(
                        multiset(select(GOAL.ID)
                                        .from(GOAL)
                                        .where(GOAL.MUNICIPALITY_ID.eq(town.value()))
                                        .and(GOAL.ID.in(values(aims.goals(), GoalId::value))))
                                .convertFrom(rows -> rows.stream()
                                        .map(row -> new GoalId(row.value1()))
                                        .collect(toUnmodifiableSet())),
                        multiset(select(FINDING.ID)
                                        .from(FINDING)
                                        .where(FINDING.MUNICIPALITY_ID.eq(town.value()))
                                        .and(FINDING.KIND.eq(FindingKind.NEED.name()))
                                        .and(FINDING.ID.in(values(aims.needs(), FindingId::value))))
                                .convertFrom(rows -> rows.stream()
                                        .map(row -> new FindingId(row.value1()))
                                        .collect(toUnmodifiableSet())))
                .fetchSingle(mapping(OfferAims::new));
    }

    private static <T> Collection<UUID> values(Collection<T> ids, Function<T, UUID> value) {
        return ids.stream().map(value).toList();
    }
}

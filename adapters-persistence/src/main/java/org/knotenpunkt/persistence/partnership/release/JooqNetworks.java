package org.knotenpunkt.persistence.partnership.release;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBERSHIP;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;

/** Finds networks and their towns in the tables of networks. */
public final class JooqNetworks implements Networks {
    private final Database database;

    @Inject
    public JooqNetworks(Database database) {
        this.database = database;
    }

    @Override
    public List<KnownNetwork> joinedBy(MunicipalityId town, LocalDate day) {
        return found(Periods.lasts(INITIATIVE.LAST_DAY, day)
                .and(exists(selectOne()
                        .from(INITIATIVE_MEMBERSHIP)
                        .where(INITIATIVE_MEMBERSHIP.INITIATIVE_ID.eq(INITIATIVE.ID))
                        .and(INITIATIVE_MEMBERSHIP.TOWN_ID.eq(town.value()))
                        .and(Periods.includes(INITIATIVE_MEMBERSHIP.FIRST_DAY, INITIATIVE_MEMBERSHIP.LAST_DAY, day)))));
    }

    @Override
    public Map<InitiativeId, String> names(Set<InitiativeId> networks) {
        return found(INITIATIVE.ID.in(networks.stream().map(InitiativeId::value).toList())).stream()
                .collect(toUnmodifiableMap(KnownNetwork::id, KnownNetwork::name));
    }

    private List<KnownNetwork> found(Condition wanted) {
        return database.dsl()
                .select(INITIATIVE.ID.convertFrom(InitiativeId::new), INITIATIVE.NAME)
                .from(INITIATIVE)
                .where(wanted)
                .orderBy(INITIATIVE.NAME.collate("de-x-icu"), INITIATIVE.ID)
                .fetch(mapping(KnownNetwork::new));
    }
}

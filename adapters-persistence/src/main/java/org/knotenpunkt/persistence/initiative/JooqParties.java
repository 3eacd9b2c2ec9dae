package org.knotenpunkt.persistence.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jooq.Field;
import org.knotenpunkt.application.initiative.Parties;
import org.knotenpunkt.application.initiative.Party;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.persistence.shared.Database;

/** Finds in the table of organisations who could take part in a network. */
public final class JooqParties implements Parties {
    private static final Field<String> SHOWN =
            field(select(coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME))
                    .from(ORGANISATION_NAME)
                    .where(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                    .and(or(
                            ORGANISATION_NAME.VALID_FROM.isNull(),
                            ORGANISATION.LAST_DAY.isNull(),
                            ORGANISATION_NAME.VALID_FROM.le(ORGANISATION.LAST_DAY)))
                    .orderBy(ORGANISATION_NAME.VALID_FROM.desc().nullsLast())
                    .limit(1));

    private final Database database;

    @Inject
    public JooqParties(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Party> hold(OrganisationId id) {
        return database.dsl()
                .select(
                        ORGANISATION.ID.convertFrom(OrganisationId::new),
                        ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                        SHOWN,
                        ORGANISATION.FOUNDED_ON)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .forShare()
                .of(ORGANISATION)
                .fetchOptional(mapping(Party::new));
    }
}

package org.knotenpunkt.persistence.initiative;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jooq.Field;
import org.knotenpunkt.application.initiative.Parties;
import org.knotenpunkt.application.initiative.Party;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Database;

/** Finds in the table of organisations who could take part in a network. */
public final class JooqParties implements Parties {
    /** Where no founding is known, no refusal speaks of it. */
    private static final Field<String> CALLED_AT_FIRST =
            OrganisationFields.nameOn(ORGANISATION.FOUNDED_ON, ORGANISATION.ID);

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
                        CALLED_AT_FIRST,
                        ORGANISATION.FOUNDED_ON)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .forShare()
                .of(ORGANISATION)
                .fetchOptional(mapping(Party::new));
    }
}

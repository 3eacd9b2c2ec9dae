package org.knotenpunkt.persistence.initiative;

import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Record1;
import org.knotenpunkt.application.initiative.Parties;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.persistence.shared.Database;

/** Finds in the table of organisations who could take part in a network. */
public final class JooqParties implements Parties {
    private final Database database;

    @Inject
    public JooqParties(Database database) {
        this.database = database;
    }

    @Override
    public Optional<OrganisationKind> kindOf(OrganisationId id) {
        return database.dsl()
                .select(ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf))
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchOptional(Record1::value1);
    }

    @Override
    public Optional<LocalDate> foundingOf(OrganisationId id) {
        return database.dsl()
                .select(ORGANISATION.FOUNDED_ON)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .fetchOptional(Record1::value1);
    }
}

package org.knotenpunkt.persistence.partnership;

import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.knotenpunkt.application.partnership.Organisations;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;

/** Finds in the table of organisations who could be a party. */
public final class JooqOrganisations implements Organisations {
    private final Database database;

    @Inject
    public JooqOrganisations(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> nameOn(OrganisationId id, LocalDate day) {
        return database.dsl()
                .select(OrganisationFields.nameOn(DSL.val(day), ORGANISATION.ID))
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id.value()))
                .and(Periods.includes(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY, day))
                .fetchOptional(record -> record.value1());
    }
}

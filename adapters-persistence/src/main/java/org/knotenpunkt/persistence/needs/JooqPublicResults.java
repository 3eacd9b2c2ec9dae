package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.tables.Tables.PLAYED_BACK;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.application.needs.result.PublicResult;
import org.knotenpunkt.application.needs.result.PublicResults;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Database;

/** What everybody can read, from the one table that nothing hides. */
public final class JooqPublicResults implements PublicResults {
    private final Database database;

    @Inject
    public JooqPublicResults(Database database) {
        this.database = database;
    }

    @Override
    public Optional<PublicResult> find(UUID address, LocalDate today) {
        return database.dsl()
                .select(
                        PLAYED_BACK.HOME_MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        OrganisationFields.nameOn(today, PLAYED_BACK.HOME_MUNICIPALITY_ID),
                        PLAYED_BACK.TITLE,
                        row(
                                        PLAYED_BACK.ADDRESS,
                                        PLAYED_BACK.TEXTS.convertFrom(QuestionDocuments::texts),
                                        PLAYED_BACK.PUBLISHED_ON)
                                .mapping(PlayedBack::new))
                .from(PLAYED_BACK)
                .where(PLAYED_BACK.ADDRESS.eq(address))
                .fetchOptional(mapping(PublicResult::new));
    }
}

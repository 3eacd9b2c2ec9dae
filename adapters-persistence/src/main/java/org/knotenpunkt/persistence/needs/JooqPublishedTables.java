package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.PUBLISHED_TABLE;

import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.needs.result.PublishedTables;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.needs.result.PublishedTableId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.tables.tables.records.PublishedTableRecord;

/** Published tables in PostgreSQL, each as the document that it was. */
public final class JooqPublishedTables implements PublishedTables {
    private final Database database;

    @Inject
    public JooqPublishedTables(Database database) {
        this.database = database;
    }

    @Override
    public void add(MunicipalityId town, AssessmentId assessment, PublishedTable table) {
        database.dsl()
                .executeInsert(new PublishedTableRecord(
                        town.value(),
                        table.id().value(),
                        assessment.value(),
                        table.wave(),
                        table.published(),
                        TableDocuments.json(table)));
    }

    @Override
    public List<PublishedTable> of(AssessmentId assessment) {
        return database.dsl()
                .select(
                        PUBLISHED_TABLE.ID.convertFrom(PublishedTableId::new),
                        PUBLISHED_TABLE.WAVE,
                        PUBLISHED_TABLE.PUBLISHED_ON,
                        PUBLISHED_TABLE.CONTENT)
                .from(PUBLISHED_TABLE)
                .where(PUBLISHED_TABLE.ASSESSMENT_ID.eq(assessment.value()))
                .orderBy(PUBLISHED_TABLE.ID.desc())
                .fetch(mapping(TableDocuments::table));
    }
}

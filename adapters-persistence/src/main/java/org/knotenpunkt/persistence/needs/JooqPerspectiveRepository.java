package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.OWN_PERSPECTIVE;

import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.OwnPerspectiveRecord;

/** The perspectives that towns have added, in PostgreSQL. */
public final class JooqPerspectiveRepository implements PerspectiveRepository {
    private final Database database;

    @Inject
    public JooqPerspectiveRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<OwnPerspective> findById(OwnPerspectiveId id) {
        return database.dsl()
                .select(PerspectiveFields.WHOLE)
                .from(OWN_PERSPECTIVE)
                .where(OWN_PERSPECTIVE.ID.eq(id.value()))
                .fetchOptional(mapping(own -> own));
    }

    @Override
    public Perspectives of(MunicipalityId town) {
        return new Perspectives(database.dsl()
                .select(PerspectiveFields.WHOLE)
                .from(OWN_PERSPECTIVE)
                .where(OWN_PERSPECTIVE.MUNICIPALITY_ID.eq(town.value()))
                .orderBy(OWN_PERSPECTIVE.ID)
                .fetch(mapping(own -> own)));
    }

    @Override
    public void save(OwnPerspective own) {
        var row = row(own);
        if (own.version() == 0) {
            database.dsl().executeInsert(row);
        } else {
            var found = OWN_PERSPECTIVE
                    .MUNICIPALITY_ID
                    .eq(row.getMunicipalityId())
                    .and(OWN_PERSPECTIVE.ID.eq(row.getId()))
                    .and(OWN_PERSPECTIVE.VERSION.eq(own.version()));
            Saved.requireOne(database.dsl().executeUpdate(row, found), own.id());
        }
    }

    private static OwnPerspectiveRecord row(OwnPerspective own) {
        return new OwnPerspectiveRecord(
                own.municipality().value(),
                own.id().value(),
                own.perspective().code(),
                QuestionDocuments.texts(own.name().texts()),
                own.countsWith().map(Perspective::code).orElse(null),
                own.givenUp().orElse(null),
                own.version() + 1);
    }
}

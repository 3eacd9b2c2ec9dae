package org.knotenpunkt.persistence.centre.frame;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.OWN_QUALITY_FRAME;
import static org.knotenpunkt.persistence.tables.Tables.QUALITY_FRAME;

import jakarta.inject.Inject;
import java.util.List;
import org.jooq.JSONB;
import org.knotenpunkt.application.centre.frame.KnownFrame;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;

/** Quality frames in PostgreSQL: those that come with the software beside those of the towns. */
public final class JooqQualityFrames implements QualityFrames {
    private final Database database;

    @Inject
    public JooqQualityFrames(Database database) {
        this.database = database;
    }

    @Override
    public List<KnownFrame> all(MunicipalityId town) {
        return database.dsl()
                .select(QUALITY_FRAME.CODE, QUALITY_FRAME.EDITION, QUALITY_FRAME.DOCUMENT, inline(false))
                .from(QUALITY_FRAME)
                .unionAll(select(
                                OWN_QUALITY_FRAME.ID,
                                OWN_QUALITY_FRAME.EDITION,
                                OWN_QUALITY_FRAME.DOCUMENT,
                                inline(true))
                        .from(OWN_QUALITY_FRAME)
                        .where(OWN_QUALITY_FRAME.MUNICIPALITY_ID.eq(town.value())))
                .orderBy(inline(1).asc(), inline(2).desc())
                .fetch(mapping(JooqQualityFrames::known));
    }

    private static KnownFrame known(String code, Short edition, JSONB document, Boolean own) {
        return new KnownFrame(FrameDocuments.frame(new FrameRef(code, edition), document), own);
    }

    @Override
    public void add(MunicipalityId town, QualityFrame frame) {
        var added = database.dsl()
                .insertInto(OWN_QUALITY_FRAME)
                .set(OWN_QUALITY_FRAME.MUNICIPALITY_ID, town.value())
                .set(OWN_QUALITY_FRAME.ID, frame.ref().code())
                .set(OWN_QUALITY_FRAME.EDITION, (short) frame.ref().edition())
                .set(OWN_QUALITY_FRAME.DOCUMENT, FrameDocuments.json(frame))
                .onConflictDoNothing()
                .execute();
        Saved.requireOne(added, frame.ref());
    }
}

package org.knotenpunkt.persistence.needs;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.OWN_PERSPECTIVE;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.SelectField;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** The parts of which queries for the perspectives of towns are made. */
final class PerspectiveFields {
    static final SelectField<OwnPerspective> WHOLE = row(
                    OWN_PERSPECTIVE.ID.convertFrom(OwnPerspectiveId::new),
                    OWN_PERSPECTIVE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    OWN_PERSPECTIVE.CODE.convertFrom(Perspective::new),
                    OWN_PERSPECTIVE.NAMES.convertFrom(names -> new Wording(QuestionDocuments.texts(names))),
                    row(OWN_PERSPECTIVE.COUNTS_WITH).mapping(nullOnAllNull(Perspective::new)),
                    OWN_PERSPECTIVE.GIVEN_UP_ON,
                    OWN_PERSPECTIVE.VERSION)
            .mapping(OwnPerspective::restore);

    private PerspectiveFields() {}

    /** All that the town knows, as a part of what is asked about something of it. */
    static Field<Perspectives> of(Field<UUID> town) {
        return multiset(select(WHOLE)
                        .from(OWN_PERSPECTIVE)
                        .where(OWN_PERSPECTIVE.MUNICIPALITY_ID.eq(town))
                        .orderBy(OWN_PERSPECTIVE.ID))
                .convertFrom(rows -> new Perspectives(rows.map(mapping(own -> own))));
    }
}

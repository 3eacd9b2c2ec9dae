package org.knotenpunkt.persistence.organisation.socialspace;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE_NAME;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.persistence.shared.Periods;

/** What social spaces are called, as parts of queries for them. */
public final class SpaceNames {
    static final Condition OF_SPACE = SOCIAL_SPACE_NAME
            .MUNICIPALITY_ID
            .eq(SOCIAL_SPACE.MUNICIPALITY_ID)
            .and(SOCIAL_SPACE_NAME.SOCIAL_SPACE_ID.eq(SOCIAL_SPACE.ID));

    /** All names over time. */
    static final Field<Timeline<String>> ALL = multiset(select(
                            SOCIAL_SPACE_NAME.NAME,
                            Periods.validity(SOCIAL_SPACE_NAME.VALID_FROM, SOCIAL_SPACE_NAME.VALID_UNTIL))
                    .from(SOCIAL_SPACE_NAME)
                    .where(OF_SPACE))
            .convertFrom(rows -> new Timeline<>(rows.map(mapping((name, validity) -> new Dated<>(name, validity)))));

    /** The last name. */
    public static final Field<String> LATEST = field(select(SOCIAL_SPACE_NAME.NAME)
            .from(SOCIAL_SPACE_NAME)
            .where(OF_SPACE)
            .orderBy(SOCIAL_SPACE_NAME.VALID_FROM.desc().nullsLast())
            .limit(1));

    private SpaceNames() {}

    /** The name on the day. */
    static Field<String> on(LocalDate day) {
        return field(select(SOCIAL_SPACE_NAME.NAME)
                .from(SOCIAL_SPACE_NAME)
                .where(OF_SPACE)
                .and(Periods.includes(SOCIAL_SPACE_NAME.VALID_FROM, SOCIAL_SPACE_NAME.VALID_UNTIL, day)));
    }
}

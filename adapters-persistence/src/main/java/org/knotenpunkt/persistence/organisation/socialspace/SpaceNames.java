package org.knotenpunkt.persistence.organisation.socialspace;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE_NAME;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_STATEMENT;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.domain.organisation.Mention;
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

    /** The last name of the one with the id, or the name that it had when it was withdrawn; null where the town has none with the id. */
    public static Field<String> of(Field<UUID> space, Field<UUID> town) {
        var standing = select(SOCIAL_SPACE_NAME.NAME)
                .from(SOCIAL_SPACE_NAME)
                .where(SOCIAL_SPACE_NAME.MUNICIPALITY_ID.eq(town))
                .and(SOCIAL_SPACE_NAME.SOCIAL_SPACE_ID.eq(space))
                .orderBy(SOCIAL_SPACE_NAME.VALID_FROM.desc().nullsLast())
                .limit(1);
        var withdrawn = select(WITHDRAWN_STATEMENT.WORDS)
                .from(WITHDRAWN_STATEMENT)
                .where(WITHDRAWN_STATEMENT.SUBJECT_ID.eq(space))
                .and(WITHDRAWN_STATEMENT.MUNICIPALITY_ID.eq(town))
                .and(WITHDRAWN_STATEMENT.ABOUT.eq(Mention.SOCIAL_SPACE.name()));
        return coalesce(field(standing), field(withdrawn));
    }

    /** The name on the day. */
    static Field<String> on(LocalDate day) {
        return field(select(SOCIAL_SPACE_NAME.NAME)
                .from(SOCIAL_SPACE_NAME)
                .where(OF_SPACE)
                .and(Periods.includes(SOCIAL_SPACE_NAME.VALID_FROM, SOCIAL_SPACE_NAME.VALID_UNTIL, day)));
    }
}

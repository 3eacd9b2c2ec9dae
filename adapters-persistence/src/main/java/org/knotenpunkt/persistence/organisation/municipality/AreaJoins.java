package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.tables.Tables.AREA;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;
import org.knotenpunkt.persistence.tables.tables.Area;
import org.knotenpunkt.persistence.tables.tables.OrganisationName;

/** The areas of the joined row of {@code municipality}, by the names that they bear on a day. */
public record AreaJoins(Field<LocalDate> on) {
    public AreaJoins(LocalDate on) {
        this(val(on));
    }

    private static final Joined DISTRICT = Joined.as("district", MUNICIPALITY.DISTRICT_ID);
    private static final Joined REGION = Joined.as("region", MUNICIPALITY.REGION_ID);
    private static final Joined STATE = Joined.as("state", MUNICIPALITY.STATE_ID);

    /** The query with what {@link #district()}, {@link #region()} and {@link #state()} read. */
    public <R extends Record> SelectJoinStep<R> join(SelectJoinStep<R> query) {
        return STATE.join(REGION.join(joinDistrict(query), on), on);
    }

    /** The query with what {@link #district()} reads, and no more. */
    public <R extends Record> SelectJoinStep<R> joinDistrict(SelectJoinStep<R> query) {
        return DISTRICT.join(query, on);
    }

    public SelectField<@Nullable AreaRef> district() {
        return DISTRICT.ref();
    }

    public SelectField<@Nullable AreaRef> region() {
        return REGION.ref();
    }

    public SelectField<@Nullable AreaRef> state() {
        return STATE.ref();
    }

    /** The area of a row of {@code area}; null where there is none. */
    static SelectField<@Nullable AreaRef> ref(Area area, OrganisationName name) {
        return row(area.ORGANISATION_ID, area.LEVEL, area.KEY, name.FULL_NAME)
                .mapping((id, level, key, fullName) -> id == null
                        ? null
                        : new AreaRef(new OrganisationId(id), AreaLevel.valueOf(level), key, fullName));
    }

    private record Joined(Area area, OrganisationName name, Field<UUID> id) {
        static Joined as(String alias, Field<UUID> id) {
            return new Joined(AREA.as(alias), ORGANISATION_NAME.as(alias + "_name"), id);
        }

        <R extends Record> SelectJoinStep<R> join(SelectJoinStep<R> query, Field<LocalDate> on) {
            return query.leftJoin(area)
                    .on(area.ORGANISATION_ID.eq(id))
                    .leftJoin(name)
                    .on(name.ORGANISATION_ID.eq(area.ORGANISATION_ID))
                    .and(holds(name.VALID_FROM, name.VALID_UNTIL, on));
        }

        SelectField<@Nullable AreaRef> ref() {
            return AreaJoins.ref(area, name);
        }
    }
}

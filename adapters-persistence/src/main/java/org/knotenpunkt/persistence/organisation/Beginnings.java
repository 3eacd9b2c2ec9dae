package org.knotenpunkt.persistence.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.FUNCTION_TERM;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE_ASSIGNMENT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.application.organisation.Begun;
import org.knotenpunkt.domain.organisation.Mention;

/** When what towns say of an organisation begins. */
final class Beginnings {
    private static final String BY = "said";
    private static final String FROM = "begun";

    private Beginnings() {}

    /** What begins before the day, the earliest of what counts in the towns of the scope. */
    static Optional<Begun> before(DSLContext dsl, UUID organisation, LocalDate day) {
        var by = field(name(BY), SQLDataType.CLOB);
        var from = field(name(FROM), SQLDataType.LOCALDATE);
        return dsl.select(by.convertFrom(Mention::valueOf), from)
                .from(of(organisation).asTable("beginning"))
                .where(from.lt(day))
                .orderBy(from, by)
                .limit(1)
                .fetchOptional(mapping(Begun::new));
    }

    private static Select<Record2<String, LocalDate>> of(UUID organisation) {
        return said(
                        Mention.RELATION,
                        RELATION.VALID_FROM,
                        RELATION,
                        RELATION.FROM_ID.eq(organisation).or(RELATION.TO_ID.eq(organisation)),
                        RELATION.WITHDRAWN_AT.isNull())
                .unionAll(said(
                        Mention.FUNCTION,
                        ORGANISATION_FUNCTION.VALID_FROM,
                        ORGANISATION_FUNCTION,
                        ORGANISATION_FUNCTION.ORGANISATION_ID.eq(organisation),
                        ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull()))
                .unionAll(said(
                        Mention.FUNCTION,
                        FUNCTION_TERM.VALID_FROM,
                        FUNCTION_TERM
                                .join(ORGANISATION_FUNCTION)
                                .on(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(FUNCTION_TERM.MUNICIPALITY_ID))
                                .and(ORGANISATION_FUNCTION.ID.eq(FUNCTION_TERM.FUNCTION_ID)),
                        ORGANISATION_FUNCTION.ORGANISATION_ID.eq(organisation),
                        ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull().and(FUNCTION_TERM.WITHDRAWN_AT.isNull())))
                .unionAll(said(
                        Mention.SOCIAL_SPACE,
                        SOCIAL_SPACE_ASSIGNMENT.VALID_FROM,
                        SOCIAL_SPACE_ASSIGNMENT,
                        SOCIAL_SPACE_ASSIGNMENT.ORGANISATION_ID.eq(organisation),
                        SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_AT.isNull()));
    }

    private static Select<Record2<String, LocalDate>> said(
            Mention by, Field<LocalDate> from, Table<?> where, Condition about, Condition counts) {
        return select(inline(by.name()).as(BY), from.as(FROM)).from(where).where(about, counts);
    }
}

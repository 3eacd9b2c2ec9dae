package org.knotenpunkt.persistence.shared;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_STATEMENT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record3;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/** What was said of something and has been taken back, of records of all kinds. */
public final class Statements {
    private static final Param<UUID> SUBJECT = param("subject", UUID.class);
    private static final Param<UUID> TOWN = param("town", UUID.class);
    private static final Param<String> ABOUT = param("about", String.class);
    private static final Param<UUID> OTHER = param("other", UUID.class);
    private static final Param<LocalDate> FROM = param("from", LocalDate.class);
    private static final Param<LocalDate> UNTIL = param("until", LocalDate.class);
    private static final Param<String> WORDS = param("words", String.class);
    private static final Param<OffsetDateTime> AT = param("at", OffsetDateTime.class);
    private static final Param<UUID> BY = param("by", UUID.class);
    private static final Param<String> REASON = param("reason", String.class);

    private static final PreparedCommand KEEP = PreparedCommand.of(insertInto(WITHDRAWN_STATEMENT)
            .set(WITHDRAWN_STATEMENT.SUBJECT_ID, SUBJECT)
            .set(WITHDRAWN_STATEMENT.MUNICIPALITY_ID, TOWN)
            .set(WITHDRAWN_STATEMENT.ABOUT, ABOUT)
            .set(WITHDRAWN_STATEMENT.OTHER_ID, OTHER)
            .set(WITHDRAWN_STATEMENT.VALID_FROM, FROM)
            .set(WITHDRAWN_STATEMENT.VALID_UNTIL, UNTIL)
            .set(WITHDRAWN_STATEMENT.WORDS, WORDS)
            .set(WITHDRAWN_STATEMENT.WITHDRAWN_AT, AT)
            .set(WITHDRAWN_STATEMENT.WITHDRAWN_BY, BY)
            .set(WITHDRAWN_STATEMENT.WITHDRAWN_REASON, REASON));

    private Statements() {}

    /**
     * Those about the record whose id is in the field that belong to one of the towns or to none, as they were taken back.
     *
     * @param facts what they may be about; another feature may say other things of what has the same id
     */
    public static Field<List<Withdrawn<Statement>>> about(
            Field<UUID> subject, Class<? extends Enum<?>> facts, Set<MunicipalityId> towns) {
        var ofThem = WITHDRAWN_STATEMENT
                .MUNICIPALITY_ID
                .in(towns.stream().map(MunicipalityId::value).toList())
                .or(WITHDRAWN_STATEMENT.MUNICIPALITY_ID.isNull());
        var names = Arrays.stream(facts.getEnumConstants()).map(Enum::name).toList();
        return withdrawn(WITHDRAWN_STATEMENT
                .SUBJECT_ID
                .eq(subject)
                .and(WITHDRAWN_STATEMENT.ABOUT.in(names))
                .and(ofThem));
    }

    /** Those about the record whose id is in the field and that belongs to the town in the other, as they were taken back. */
    public static Field<List<Withdrawn<Statement>>> of(Field<UUID> subject, Field<UUID> town) {
        return withdrawn(WITHDRAWN_STATEMENT.SUBJECT_ID.eq(subject).and(WITHDRAWN_STATEMENT.MUNICIPALITY_ID.eq(town)));
    }

    private static Field<List<Withdrawn<Statement>>> withdrawn(Condition condition) {
        return statements(condition, inline((String) null))
                .convertFrom(rows -> rows.map(mapping((statement, how, nothing) -> new Withdrawn<>(statement, how))));
    }

    /** Those about the record whose id is in the field, each with one thing more. */
    public static <T> Field<Result<Record3<Statement, Withdrawal, T>>> about(Field<UUID> subject, Field<T> more) {
        return statements(WITHDRAWN_STATEMENT.SUBJECT_ID.eq(subject), more);
    }

    private static <T> Field<Result<Record3<Statement, Withdrawal, T>>> statements(Condition condition, Field<T> more) {
        return multiset(select(
                        row(
                                        WITHDRAWN_STATEMENT.ABOUT,
                                        WITHDRAWN_STATEMENT.OTHER_ID,
                                        Periods.validity(
                                                WITHDRAWN_STATEMENT.VALID_FROM, WITHDRAWN_STATEMENT.VALID_UNTIL),
                                        WITHDRAWN_STATEMENT.WORDS)
                                .mapping(Statement::new),
                        Withdrawals.withdrawal(
                                WITHDRAWN_STATEMENT.WITHDRAWN_AT,
                                WITHDRAWN_STATEMENT.WITHDRAWN_BY,
                                WITHDRAWN_STATEMENT.WITHDRAWN_REASON),
                        more)
                .from(WITHDRAWN_STATEMENT)
                .where(condition)
                .orderBy(WITHDRAWN_STATEMENT.POSITION));
    }

    /** Keeps what was taken back. */
    public static void keep(
            Database database, UUID subject, @Nullable MunicipalityId town, List<Withdrawn<Statement>> withdrawn) {
        KEEP.executeAll(
                database,
                withdrawn.stream().map(one -> values(subject, town, one)).toList());
    }

    /** Lets go what was taken back of a record that is gone itself. */
    public static void forget(DSLContext dsl, UUID subject) {
        dsl.deleteFrom(WITHDRAWN_STATEMENT)
                .where(WITHDRAWN_STATEMENT.SUBJECT_ID.eq(subject))
                .execute();
    }

    private static Values values(UUID subject, @Nullable MunicipalityId town, Withdrawn<Statement> withdrawn) {
        var statement = withdrawn.fact();
        return Values.of(SUBJECT, subject)
                .and(TOWN, town == null ? null : town.value())
                .and(ABOUT, statement.about())
                .and(OTHER, statement.other())
                .and(FROM, statement.validity().from())
                .and(UNTIL, statement.validity().until())
                .and(WORDS, statement.words())
                .and(AT, Withdrawals.at(withdrawn.withdrawal()))
                .and(BY, withdrawn.withdrawal().by())
                .and(REASON, withdrawn.withdrawal().reason());
    }
}

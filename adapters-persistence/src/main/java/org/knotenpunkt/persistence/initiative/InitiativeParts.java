package org.knotenpunkt.persistence.initiative;

import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_COUNT;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBER;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBERSHIP;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_STAGE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_SUPPORTER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Row11;
import org.jooq.Row3;
import org.jooq.Row5;
import org.jooq.Row7;
import org.jooq.Row8;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.Member;
import org.knotenpunkt.domain.initiative.Membership;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;

/** The rows of a network's supporters, members and counts. They are few, and so they are replaced as a whole. */
final class InitiativeParts {
    private final DSLContext dsl;
    private final Initiative initiative;
    private final UUID id;

    InitiativeParts(DSLContext dsl, Initiative initiative) {
        this.dsl = dsl;
        this.initiative = initiative;
        this.id = initiative.id().value();
    }

    void delete() {
        dsl.batch(
                        dsl.deleteFrom(INITIATIVE_STAGE).where(INITIATIVE_STAGE.INITIATIVE_ID.eq(id)),
                        dsl.deleteFrom(INITIATIVE_MEMBERSHIP).where(INITIATIVE_MEMBERSHIP.INITIATIVE_ID.eq(id)),
                        dsl.deleteFrom(INITIATIVE_MEMBER).where(INITIATIVE_MEMBER.INITIATIVE_ID.eq(id)),
                        dsl.deleteFrom(INITIATIVE_SUPPORTER).where(INITIATIVE_SUPPORTER.INITIATIVE_ID.eq(id)),
                        dsl.deleteFrom(INITIATIVE_COUNT).where(INITIATIVE_COUNT.INITIATIVE_ID.eq(id)))
                .execute();
    }

    void insert() {
        insert(
                numbered(initiative.supporters(), this::supporter),
                rows -> dsl.insertInto(
                                INITIATIVE_SUPPORTER,
                                INITIATIVE_SUPPORTER.INITIATIVE_ID,
                                INITIATIVE_SUPPORTER.POSITION,
                                INITIATIVE_SUPPORTER.ORGANISATION_ID,
                                INITIATIVE_SUPPORTER.VALID_FROM,
                                INITIATIVE_SUPPORTER.VALID_UNTIL)
                        .valuesOfRows(rows));
        insert(
                numbered(initiative.counts(), this::count),
                rows -> dsl.insertInto(
                                INITIATIVE_COUNT,
                                INITIATIVE_COUNT.INITIATIVE_ID,
                                INITIATIVE_COUNT.POSITION,
                                INITIATIVE_COUNT.COUNT,
                                INITIATIVE_COUNT.DEFINITION,
                                INITIATIVE_COUNT.AS_OF,
                                INITIATIVE_COUNT.SOURCE_TITLE,
                                INITIATIVE_COUNT.SOURCE_DATE)
                        .valuesOfRows(rows));
        insert(
                numbered(initiative.members(), this::member),
                rows -> dsl.insertInto(
                                INITIATIVE_MEMBER,
                                INITIATIVE_MEMBER.INITIATIVE_ID,
                                INITIATIVE_MEMBER.POSITION,
                                INITIATIVE_MEMBER.TOWN_ID)
                        .valuesOfRows(rows));
        insert(
                ofAll(member -> numbered(member.memberships(), membershipOf(member.town()))),
                rows -> dsl.insertInto(
                                INITIATIVE_MEMBERSHIP,
                                INITIATIVE_MEMBERSHIP.INITIATIVE_ID,
                                INITIATIVE_MEMBERSHIP.POSITION,
                                INITIATIVE_MEMBERSHIP.TOWN_ID,
                                INITIATIVE_MEMBERSHIP.JOINED_IN,
                                INITIATIVE_MEMBERSHIP.LEFT_IN,
                                INITIATIVE_MEMBERSHIP.FOUNDING,
                                INITIATIVE_MEMBERSHIP.SOURCE_TITLE,
                                INITIATIVE_MEMBERSHIP.SOURCE_DATE)
                        .valuesOfRows(rows));
        insert(
                ofAll(member -> numbered(member.stages(), stageOf(member.town()))),
                rows -> dsl.insertInto(
                                INITIATIVE_STAGE,
                                INITIATIVE_STAGE.INITIATIVE_ID,
                                INITIATIVE_STAGE.POSITION,
                                INITIATIVE_STAGE.TOWN_ID,
                                INITIATIVE_STAGE.STAGE,
                                INITIATIVE_STAGE.SINCE,
                                INITIATIVE_STAGE.EDITION,
                                INITIATIVE_STAGE.CRITERIA,
                                INITIATIVE_STAGE.EVIDENCE,
                                INITIATIVE_STAGE.SOURCE_TITLE,
                                INITIATIVE_STAGE.SOURCE_DATE,
                                INITIATIVE_STAGE.REASON)
                        .valuesOfRows(rows));
    }

    private static <R> void insert(List<R> rows, Function<List<R>, Query> statement) {
        if (!rows.isEmpty()) {
            statement.apply(rows).execute();
        }
    }

    private static <T, R> List<R> numbered(List<T> items, BiFunction<T, Short, R> row) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> row.apply(items.get(i), (short) i))
                .toList();
    }

    private <R> List<R> ofAll(Function<Member, List<R>> rows) {
        return initiative.members().stream().map(rows).flatMap(List::stream).toList();
    }

    private Row5<UUID, Short, UUID, LocalDate, LocalDate> supporter(Supporter supporter, Short position) {
        return row(
                id,
                position,
                supporter.organisation().value(),
                supporter.validity().from(),
                supporter.validity().until());
    }

    private Row7<UUID, Short, Integer, String, String, String, String> count(PublishedCount count, Short position) {
        return row(
                id,
                position,
                count.count(),
                count.definition(),
                count.asOf().toString(),
                count.source().title(),
                count.source().date().toString());
    }

    private Row3<UUID, Short, UUID> member(Member member, Short position) {
        return row(id, position, member.town().value());
    }

    private BiFunction<Membership, Short, Row8<UUID, Short, UUID, String, String, Boolean, String, String>>
            membershipOf(MunicipalityId town) {
        return (membership, position) -> row(
                id,
                position,
                town.value(),
                text(membership.joined()),
                text(membership.left()),
                membership.founding(),
                membership.evidence().title(),
                membership.evidence().date().toString());
    }

    private BiFunction<
                    StageEntry,
                    Short,
                    Row11<UUID, Short, UUID, String, String, Short, String[], String, String, String, String>>
            stageOf(MunicipalityId town) {
        return (entry, position) -> row(
                id,
                position,
                town.value(),
                entry.stage().name(),
                entry.since().toString(),
                (short) entry.edition(),
                entry.criteria().toArray(String[]::new),
                entry.evidence().text(),
                entry.evidence().source().title(),
                entry.evidence().source().date().toString(),
                entry.reason());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}

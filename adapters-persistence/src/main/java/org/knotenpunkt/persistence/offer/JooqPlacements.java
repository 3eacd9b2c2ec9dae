package org.knotenpunkt.persistence.offer;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_PLACEMENT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.knotenpunkt.application.offer.placement.PlacedAt;
import org.knotenpunkt.application.offer.placement.PlacementRow;
import org.knotenpunkt.application.offer.placement.Placements;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.OfferPlacementRecord;

/** Keeps placements in PostgreSQL. */
public final class JooqPlacements implements Placements {
    private static final SelectField<Schedule> SCHEDULE = row(
                    OFFER_PLACEMENT.FIRST_DAY,
                    OFFER_PLACEMENT.STARTS_AT,
                    OFFER_PLACEMENT.MINUTES.convertFrom(Duration::ofMinutes),
                    OFFER_PLACEMENT.RULE,
                    OFFER_PLACEMENT.LAST_DAY,
                    OFFER_PLACEMENT.IN_HOLIDAYS,
                    OFFER_PLACEMENT.ON_PUBLIC_HOLIDAYS)
            .mapping(Schedule::new);

    private static final Field<Instant> ANSWERED_AT =
            OFFER_PLACEMENT.ANSWERED_AT.convertFrom(nullOnAllNull(OffsetDateTime::toInstant));

    private static final SelectField<Placement> PLACEMENT = row(
                    OFFER_PLACEMENT.ID.convertFrom(PlacementId::new),
                    OFFER_PLACEMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    OFFER_PLACEMENT.ORIGINAL_ID.convertFrom(OfferId::new),
                    OFFER_PLACEMENT.CENTRE_ID.convertFrom(CentreId::new),
                    SCHEDULE,
                    OFFER_PLACEMENT.STATE.convertFrom(PlacementState::valueOf),
                    OFFER_PLACEMENT.REASON,
                    OFFER_PLACEMENT.PLACED_ID.convertFrom(nullOnAllNull(OfferId::new)),
                    ANSWERED_AT,
                    OFFER_PLACEMENT.VERSION)
            .mapping(Placement::restore);

    private static final Condition OF_ORIGINAL =
            OFFER.MUNICIPALITY_ID.eq(OFFER_PLACEMENT.MUNICIPALITY_ID).and(OFFER.ID.eq(OFFER_PLACEMENT.ORIGINAL_ID));

    private static final Condition OF_PLACED =
            OFFER.MUNICIPALITY_ID.eq(OFFER_PLACEMENT.MUNICIPALITY_ID).and(OFFER.ID.eq(OFFER_PLACEMENT.PLACED_ID));

    private static final Condition IS_OVER = OFFER.STATE.eq(OfferState.ENDED.name());

    private static final Condition IS_PROPOSED = OFFER_PLACEMENT.STATE.eq(PlacementState.PROPOSED.name());

    private final Database database;

    @Inject
    public JooqPlacements(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Placement> findById(PlacementId id) {
        return database.dsl()
                .select(PLACEMENT)
                .from(OFFER_PLACEMENT)
                .where(OFFER_PLACEMENT.ID.eq(id.value()))
                .fetchOptional(row -> row.value1());
    }

    @Override
    public List<PlacedAt> of(OfferId original, LocalDate today) {
        var name = nameOn(today, OFFER_PLACEMENT.CENTRE_ID);
        return database.dsl()
                .select(
                        PLACEMENT,
                        name,
                        when(IS_OVER, OFFER.CHANGED_AT).convertFrom(nullOnAllNull(OffsetDateTime::toInstant)))
                .from(OFFER_PLACEMENT)
                .leftJoin(OFFER)
                .on(OF_PLACED)
                .where(OFFER_PLACEMENT.ORIGINAL_ID.eq(original.value()))
                .orderBy(lower(name), OFFER_PLACEMENT.ID.desc())
                .fetch(mapping(PlacedAt::new));
    }

    @Override
    public List<PlacementRow> awaited(MunicipalityId town, Set<CentreId> centres, LocalDate today) {
        return rows(
                town,
                today,
                OFFER_PLACEMENT
                        .CENTRE_ID
                        .in(centres.stream().map(CentreId::value).toList())
                        .and(IS_PROPOSED)
                        .and(not(IS_OVER)),
                lower(OfferFields.TITLE).asc(),
                OFFER_PLACEMENT.ID.asc());
    }

    @Override
    public List<PlacementRow> answered(MunicipalityId town, Instant since, LocalDate today) {
        return rows(
                town,
                today,
                OFFER_PLACEMENT
                        .ANSWERED_AT
                        .ge(since.atOffset(ZoneOffset.UTC))
                        .and(OFFER_PLACEMENT.STATE.in(PlacementState.ACCEPTED.name(), PlacementState.REFUSED.name()))
                        .and(PlacementTally.IS_LAST)
                        .and(not(IS_OVER)),
                OFFER_PLACEMENT.STATE.sortAsc(PlacementState.REFUSED.name(), PlacementState.ACCEPTED.name()),
                OFFER_PLACEMENT.ANSWERED_AT.desc(),
                OFFER_PLACEMENT.ID.desc());
    }

    @Override
    public List<PlacementRow> rows(MunicipalityId town, Set<PlacementId> placements, LocalDate today) {
        return rows(
                town,
                today,
                OFFER_PLACEMENT.ID.in(
                        placements.stream().map(PlacementId::value).toList()));
    }

    private List<PlacementRow> rows(MunicipalityId town, LocalDate today, Condition which, SortField<?>... order) {
        return database.dsl()
                .select(
                        OFFER_PLACEMENT.ID.convertFrom(PlacementId::new),
                        OFFER.ID.convertFrom(OfferId::new),
                        OfferFields.TITLE,
                        OFFER.PROVIDER_ID.convertFrom(nullOnAllNull(OrganisationId::new)),
                        nameOn(today, OFFER_PLACEMENT.CENTRE_ID),
                        OFFER_PLACEMENT.STATE.convertFrom(PlacementState::valueOf),
                        OFFER_PLACEMENT.REASON,
                        ANSWERED_AT)
                .from(OFFER_PLACEMENT)
                .join(OFFER)
                .on(OF_ORIGINAL)
                .where(OFFER_PLACEMENT.MUNICIPALITY_ID.eq(town.value()))
                .and(which)
                .orderBy(order)
                .fetch(mapping(PlacementRow::new));
    }

    @Override
    public List<Placement> open(OfferId original) {
        return database.dsl()
                .select(PLACEMENT)
                .from(OFFER_PLACEMENT)
                .where(OFFER_PLACEMENT.ORIGINAL_ID.eq(original.value()))
                .and(IS_PROPOSED)
                .orderBy(OFFER_PLACEMENT.ID)
                .fetch(row -> row.value1());
    }

    @Override
    public List<OfferId> placed(OfferId original) {
        return database.dsl()
                .select(OFFER.ID.convertFrom(OfferId::new))
                .from(OFFER_PLACEMENT)
                .join(OFFER)
                .on(OF_PLACED)
                .where(OFFER_PLACEMENT.ORIGINAL_ID.eq(original.value()))
                .and(not(IS_OVER))
                .orderBy(OFFER.ID)
                .fetch(row -> row.value1());
    }

    @Override
    public boolean isPlaced(OfferId original, CentreId centre) {
        return database.dsl()
                .fetchExists(database.dsl()
                        .selectOne()
                        .from(OFFER_PLACEMENT)
                        .leftJoin(OFFER)
                        .on(OF_PLACED)
                        .where(OFFER_PLACEMENT.ORIGINAL_ID.eq(original.value()))
                        .and(OFFER_PLACEMENT.CENTRE_ID.eq(centre.value()))
                        .and(IS_PROPOSED.or(not(IS_OVER))));
    }

    @Override
    public void save(Placement placement) {
        var record = record(placement);
        Saved.requireOne(
                placement.version() == 0
                        ? database.dsl()
                                .insertInto(OFFER_PLACEMENT)
                                .set(record)
                                .onConflictDoNothing()
                                .execute()
                        : database.dsl()
                                .executeUpdate(
                                        record,
                                        OFFER_PLACEMENT
                                                .MUNICIPALITY_ID
                                                .eq(placement.municipality().value())
                                                .and(OFFER_PLACEMENT.ID.eq(
                                                        placement.id().value()))
                                                .and(OFFER_PLACEMENT.VERSION.eq(placement.version()))),
                placement.id());
    }

    private static OfferPlacementRecord record(Placement placement) {
        var row = new OfferPlacementRecord();
        var schedule = placement.schedule();
        row.setMunicipalityId(placement.municipality().value());
        row.setId(placement.id().value());
        row.setOriginalId(placement.original().value());
        row.setCentreId(placement.centre().value());
        row.setFirstDay(schedule.firstDay());
        row.setStartsAt(schedule.start());
        row.setMinutes((short) schedule.length().toMinutes());
        row.setRule(schedule.rule());
        row.setLastDay(schedule.lastDay());
        row.setInHolidays(schedule.inHolidays());
        row.setOnPublicHolidays(schedule.onPublicHolidays());
        row.setState(placement.state().name());
        row.setReason(placement.reason().orElse(null));
        row.setPlacedId(placement.placed().map(OfferId::value).orElse(null));
        row.setAnsweredAt(
                placement.answeredAt().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null));
        row.setVersion(placement.version() + 1);
        return row;
    }
}

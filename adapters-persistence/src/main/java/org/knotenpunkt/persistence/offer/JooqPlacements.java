package org.knotenpunkt.persistence.offer;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.row;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_PLACEMENT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.SelectField;
import org.knotenpunkt.application.offer.placement.AwaitedPlacement;
import org.knotenpunkt.application.offer.placement.PlacedAt;
import org.knotenpunkt.application.offer.placement.Placements;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.offer.placement.PlacementState;
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

    private static final SelectField<Placement> PLACEMENT = row(
                    OFFER_PLACEMENT.ID.convertFrom(PlacementId::new),
                    OFFER_PLACEMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    OFFER_PLACEMENT.ORIGINAL_ID.convertFrom(OfferId::new),
                    OFFER_PLACEMENT.CENTRE_ID.convertFrom(CentreId::new),
                    SCHEDULE,
                    OFFER_PLACEMENT.STATE.convertFrom(PlacementState::valueOf),
                    OFFER_PLACEMENT.REASON,
                    OFFER_PLACEMENT.PLACED_ID.convertFrom(nullOnAllNull(OfferId::new)),
                    OFFER_PLACEMENT.VERSION)
            .mapping(Placement::restore);

    private static final Condition OF_ORIGINAL =
            OFFER.MUNICIPALITY_ID.eq(OFFER_PLACEMENT.MUNICIPALITY_ID).and(OFFER.ID.eq(OFFER_PLACEMENT.ORIGINAL_ID));

    private static final Condition OF_PLACED =
            OFFER.MUNICIPALITY_ID.eq(OFFER_PLACEMENT.MUNICIPALITY_ID).and(OFFER.ID.eq(OFFER_PLACEMENT.PLACED_ID));

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
                .select(PLACEMENT, name)
                .from(OFFER_PLACEMENT)
                .where(OFFER_PLACEMENT.ORIGINAL_ID.eq(original.value()))
                .orderBy(lower(name), OFFER_PLACEMENT.ID.desc())
                .fetch(mapping(PlacedAt::new));
    }

    @Override
    public List<AwaitedPlacement> awaited(MunicipalityId town, Set<CentreId> centres) {
        return database.dsl()
                .select(
                        OFFER_PLACEMENT.ID.convertFrom(PlacementId::new),
                        OFFER.ID.convertFrom(OfferId::new),
                        OfferFields.TITLE)
                .from(OFFER_PLACEMENT)
                .join(OFFER)
                .on(OF_ORIGINAL)
                .where(OFFER_PLACEMENT.MUNICIPALITY_ID.eq(town.value()))
                .and(OFFER_PLACEMENT.CENTRE_ID.in(
                        centres.stream().map(CentreId::value).toList()))
                .and(OFFER_PLACEMENT.STATE.eq(PlacementState.PROPOSED.name()))
                .and(OFFER.STATE.ne(OfferState.ENDED.name()))
                .orderBy(lower(OfferFields.TITLE), OFFER_PLACEMENT.ID)
                .fetch(mapping(AwaitedPlacement::new));
    }

    @Override
    public List<Placement> open(OfferId original) {
        return database.dsl()
                .select(PLACEMENT)
                .from(OFFER_PLACEMENT)
                .where(OFFER_PLACEMENT.ORIGINAL_ID.eq(original.value()))
                .and(OFFER_PLACEMENT.STATE.eq(PlacementState.PROPOSED.name()))
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
                .and(OFFER.STATE.ne(OfferState.ENDED.name()))
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
                        .and(OFFER_PLACEMENT
                                .STATE
                                .eq(PlacementState.PROPOSED.name())
                                .or(OFFER.STATE.ne(OfferState.ENDED.name()))));
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
        row.setVersion(placement.version() + 1);
        return row;
    }
}

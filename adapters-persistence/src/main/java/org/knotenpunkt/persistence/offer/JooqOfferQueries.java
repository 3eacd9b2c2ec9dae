package org.knotenpunkt.persistence.offer;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.offer.OfferFields.IS_PUBLISHED;
import static org.knotenpunkt.persistence.offer.OfferFields.OF_OFFER;
import static org.knotenpunkt.persistence.offer.OfferFields.TITLE;
import static org.knotenpunkt.persistence.offer.OfferFields.isCentre;
import static org.knotenpunkt.persistence.offer.OfferFields.isNotOver;
import static org.knotenpunkt.persistence.offer.OfferFields.isToCome;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.AgingOffer;
import org.knotenpunkt.application.offer.ListedTowns;
import org.knotenpunkt.application.offer.OfferFilter;
import org.knotenpunkt.application.offer.OfferList;
import org.knotenpunkt.application.offer.OfferQueries;
import org.knotenpunkt.application.offer.OfferRow;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.TownPart;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.application.offer.TownSearch;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;

/** Lists of offers and programmes in PostgreSQL, each by one statement. */
public final class JooqOfferQueries implements OfferQueries {
    /** What has ended stands last. */
    private static final Field<Integer> OVER =
            when(OFFER.STATE.eq(OfferState.ENDED.name()), inline(1)).otherwise(inline(0));

    private final Database database;

    @Inject
    public JooqOfferQueries(Database database) {
        this.database = database;
    }

    @Override
    public OfferList of(MunicipalityId town, OfferFilter filter, LocalDateTime now, PageRequest page) {
        var today = now.toLocalDate();
        var centre = filter.centre();
        var provider = filter.provider();
        var which = OFFER.MUNICIPALITY_ID
                .eq(town.value())
                .and(centre == null ? noCondition() : OFFER.CENTRE_ID.eq(centre.value()))
                .and(provider == null ? noCondition() : OFFER.PROVIDER_ID.eq(provider.value()));
        return database.dsl()
                .select(
                        rows(which.and(after(page.after())), now, page.limit() + 1),
                        count().filterWhere(OFFER.STATE
                                .eq(OfferState.DRAFT.name())
                                .and(OFFER.CENTRE_ID.ne(OFFER.MUNICIPALITY_ID))),
                        count().filterWhere(IS_PUBLISHED),
                        count().filterWhere(IS_PUBLISHED.and(OFFER.ASSURED_UNTIL.lt(today))))
                .from(OFFER)
                .where(which)
                .fetchSingle(mapping((rows, drafts, shown, stale) ->
                        new OfferList(Cursor.page(rows, page.limit(), JooqOfferQueries::end), drafts, shown, stale)));
    }

    private static Field<List<OfferRow>> rows(Condition which, LocalDateTime now, int limit) {
        var toCome = OF_OFFER.and(isToCome(now)).and(OFFER_SESSION.CANCELLED.isNull());
        return multiset(select(
                                OFFER.ID.convertFrom(OfferId::new),
                                OFFER.CENTRE_ID.convertFrom(CentreId::new),
                                nameOn(now.toLocalDate(), OFFER.CENTRE_ID),
                                TITLE,
                                OFFER.KIND.convertFrom(OfferKind::valueOf),
                                OfferRows.PUBLICATION,
                                field(select(min(OFFER_SESSION.STARTS_AT))
                                        .from(OFFER_SESSION)
                                        .where(toCome)),
                                field(select(count()).from(OFFER_SESSION).where(toCome)),
                                PlacementTally.OF_OFFER)
                        .from(OFFER)
                        .where(which)
                        .orderBy(OVER, lower(TITLE), OFFER.ID)
                        .limit(limit))
                .convertFrom(rows -> rows.map(mapping(OfferRow::new)));
    }

    private static Condition after(@Nullable String cursor) {
        return cursor == null
                ? noCondition()
                : Cursor.read(
                        cursor,
                        3,
                        values -> row(OVER, lower(TITLE), OFFER.ID)
                                .gt(
                                        val(Integer.valueOf(values.get(0))),
                                        lower(val(values.get(1))),
                                        val(Uuids.read(values.get(2)))));
    }

    private static String end(OfferRow last) {
        var over = last.publication().state() == OfferState.ENDED ? 1 : 0;
        return Cursor.of(Integer.toString(over), last.title(), last.id().toString());
    }

    @Override
    public List<AgingOffer> aging(MunicipalityId town, LocalDateTime now, LocalDate until) {
        return database.dsl()
                .select(
                        OFFER.ID.convertFrom(OfferId::new),
                        TITLE,
                        OFFER.CENTRE_ID.convertFrom(CentreId::new),
                        nameOn(now.toLocalDate(), OFFER.CENTRE_ID),
                        OFFER.PROVIDER_ID.convertFrom(nullOnAllNull(OrganisationId::new)),
                        OFFER.ASSURED_UNTIL)
                .from(OFFER)
                .where(OFFER.MUNICIPALITY_ID.eq(town.value()))
                .and(IS_PUBLISHED)
                .and(OFFER.ASSURED_UNTIL.le(until))
                .and(isNotOver(now))
                .orderBy(OFFER.ASSURED_UNTIL, lower(TITLE), OFFER.ID)
                .fetch(mapping(AgingOffer::new));
    }

    @Override
    public Optional<Programme> programme(PlaceKey town, PlaceKey centre, LocalDateTime from, LocalDate last) {
        return database.dsl()
                .select(OfferFields.site(from.toLocalDate()), published(from, last))
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(ProgrammeSlugs.centre(town, centre)))
                .and(ORGANISATION.HOME_MUNICIPALITY_ID.eq(ProgrammeSlugs.town(town)))
                .and(isCentre(from.toLocalDate()))
                .fetchOptional(mapping(Programme::new));
    }

    @Override
    public Optional<Programme.Site> site(CentreId centre, LocalDate day) {
        return database.dsl()
                .select(OfferFields.site(day))
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(centre.value()))
                .and(isCentre(day))
                .fetchOptional(Record1::value1);
    }

    private static Condition ofCentre() {
        return OFFER.MUNICIPALITY_ID
                .eq(ORGANISATION.HOME_MUNICIPALITY_ID)
                .and(OFFER.CENTRE_ID.eq(ORGANISATION.ID))
                .and(IS_PUBLISHED);
    }

    private static Field<List<Programme.Published>> published(LocalDateTime from, LocalDate last) {
        return multiset(select(OfferFields.published(from.toLocalDate(), isToCome(from, last)))
                        .from(OFFER)
                        .where(ofCentre())
                        .and(isNotOver(from))
                        .orderBy(lower(TITLE), OFFER.ID))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    @Override
    public Optional<TownProgramme> programme(TownSearch search, LocalDateTime from, LocalDate last) {
        return TownProgrammeQuery.of(search, from, last).run(database.dsl());
    }

    @Override
    public ListedTowns towns(@Nullable String text, LocalDate today, TownPart part) {
        return new ListedTownsQuery(text, today, part).run(database.dsl());
    }
}

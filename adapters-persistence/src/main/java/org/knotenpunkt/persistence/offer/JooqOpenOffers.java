package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.offer.OpenOfferRows.HOLDER;
import static org.knotenpunkt.persistence.offer.OpenOfferRows.HOLDER_ID;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.HeldOffers;
import org.knotenpunkt.application.offer.Holder;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OpenOffer;
import org.knotenpunkt.application.offer.OpenOfferFilter;
import org.knotenpunkt.application.offer.OpenOfferQueries;
import org.knotenpunkt.application.offer.PageNumber;
import org.knotenpunkt.application.offer.Support;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.persistence.shared.Database;

/** Published offers of all towns in PostgreSQL, each list by one statement. */
public final class JooqOpenOffers implements OpenOfferQueries {
    /** What is said in all languages, in small letters; there is an index of it, too. */
    private static final Field<String> WORDS = function("offer_words", String.class, OFFER.TEXTS);

    private static final int OFFERS_AT_ONCE = 100;

    private final Database database;
    private final OpenOfferRows rows;

    /** @param zone in which days begin */
    @Inject
    public JooqOpenOffers(Database database, ZoneId zone) {
        this.database = database;
        this.rows = new OpenOfferRows(zone);
    }

    @Override
    public NumberedPage<OpenOffer> offers(
            OpenOfferFilter which, @Nullable LocalDateTime from, LocalDate today, PageNumber page) {
        var all = open(today).and(condition(which, today));
        return database.dsl()
                .select(
                        field(selectCount()
                                .from(OFFER)
                                .join(ORGANISATION)
                                .on(ORGANISATION.ID.eq(OFFER.CENTRE_ID))
                                .where(all)),
                        offers(all, from, today, page))
                .fetchSingle(mapping((total, items) -> new NumberedPage<>(page, total, items)));
    }

    @Override
    public Optional<OpenOffer> offer(OfferId id, LocalDate today) {
        var which = open(today).and(OFFER.ID.eq(id.value()));
        return database.dsl().select(offers(which, null, today, PageNumber.ALL)).fetchSingle().value1().stream()
                .findFirst();
    }

    @Override
    public void each(LocalDate today, Consumer<? super OpenOffer> consumer) {
        var all = rows.all(null, today, open(today)).orderBy(OFFER.ID).fetchSize(OFFERS_AT_ONCE);
        try (var offers = database.dsl().fetchLazy(all)) {
            offers.forEach(one -> consumer.accept(one.value1()));
        }
    }

    private Field<List<OpenOffer>> offers(
            Condition which, @Nullable LocalDateTime from, LocalDate today, PageNumber page) {
        return multiset(rows.all(from, today, which)
                        .orderBy(OFFER.ID)
                        .limit(page.size())
                        .offset(page.offset()))
                .convertFrom(found -> found.map(one -> one.value1()));
    }

    /** What policies show to everybody is asked for all the same: people of a town see more of it. */
    private static Condition open(LocalDate today) {
        return OfferFields.IS_PUBLISHED.and(OfferFields.isCentre(today));
    }

    private Condition condition(OpenOfferFilter which, LocalDate today) {
        var text = which.text();
        var term = which.term();
        var holder = which.holder();
        var since = which.changedSince();
        return noCondition()
                .and(text == null ? noCondition() : WORDS.contains(text.toLowerCase(Locale.ROOT)))
                .and(term == null ? noCondition() : has(term))
                .and(holder == null ? noCondition() : HOLDER_ID.eq(holder.value()))
                .and(since == null ? noCondition() : OFFER.ID.in(rows.changedSince(since, today)));
    }

    private static Condition has(OfferTerm term) {
        var name = term.constant().name();
        return switch (term.list()) {
            case KIND -> OFFER.KIND.eq(name);
            case TARGET -> OFFER.TARGETS.contains(new String[] {name});
            case ADMISSION -> OFFER.ADMISSION.eq(name);
            case SUPPORT -> DSL.condition(term.constant() == Support.CHILD_CARE ? OFFER.CHILD_CARE : OFFER.INTERPRETER);
            case FEATURE -> OFFER.FEATURES.contains(new String[] {name});
        };
    }

    @Override
    public NumberedPage<Holder> holders(@Nullable String text, LocalDate today, PageNumber page) {
        return holders(OpenOfferRows.holder(today), text, today, page);
    }

    @Override
    public NumberedPage<HeldOffers> heldOffers(@Nullable String text, LocalDate today, PageNumber page) {
        return holders(held(today), text, today, page);
    }

    private <T> NumberedPage<T> holders(SelectField<T> what, @Nullable String text, LocalDate today, PageNumber page) {
        var all = holds(today)
                .and(
                        text == null
                                ? noCondition()
                                : lower(nameOn(today, HOLDER.ID)).contains(text.toLowerCase(Locale.ROOT)));
        Field<List<T>> items = multiset(select(what)
                        .from(HOLDER)
                        .where(all)
                        .orderBy(HOLDER.ID)
                        .limit(page.size())
                        .offset(page.offset()))
                .convertFrom(found -> found.map(one -> one.value1()));
        return database.dsl()
                .select(field(selectCount().from(HOLDER).where(all)), items)
                .fetchSingle(mapping((total, some) -> new NumberedPage<>(page, total, some)));
    }

    /** The holder of the row with what it holds. */
    private SelectField<HeldOffers> held(LocalDate today) {
        var offers = multiset(select(rows.offer(today.atStartOfDay(), today))
                        .from(OFFER)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(OFFER.CENTRE_ID))
                        .where(HOLDER_ID.eq(HOLDER.ID))
                        .and(open(today))
                        .orderBy(OFFER.ID))
                .convertFrom(found -> found.map(one -> one.value1()));
        return row(OpenOfferRows.holder(today), offers).mapping(HeldOffers::new);
    }

    private static Condition holds(LocalDate today) {
        return exists(selectOne()
                .from(OFFER)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(OFFER.CENTRE_ID))
                .where(HOLDER_ID.eq(HOLDER.ID))
                .and(open(today)));
    }

    @Override
    public Optional<HeldOffers> holder(OrganisationId id, LocalDate today) {
        return database.dsl()
                .select(held(today))
                .from(HOLDER)
                .where(HOLDER.ID.eq(id.value()))
                .and(holds(today))
                .fetchOptional(one -> one.value1());
    }
}

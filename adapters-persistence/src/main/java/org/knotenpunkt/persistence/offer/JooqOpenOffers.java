package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
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
import static org.jooq.impl.DSL.trueCondition;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.stateKey;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Holder;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OpenOffer;
import org.knotenpunkt.application.offer.OpenOfferFilter;
import org.knotenpunkt.application.offer.OpenOfferQueries;
import org.knotenpunkt.application.offer.PageNumber;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.Support;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.tables.tables.Organisation;

/** Published offers of all towns in PostgreSQL, each list by one statement. The tables of the centres and of who holds what are two. */
public final class JooqOpenOffers implements OpenOfferQueries {
    private static final Organisation HOLDER = ORGANISATION.as("holder");

    /** The expression of which there is an index. */
    private static final Field<UUID> HOLDER_ID = coalesce(OFFER.PROVIDER_ID, OFFER.CENTRE_ID);

    /** What is said in all languages, in small letters; there is an index of it, too. */
    private static final Field<String> WORDS = function("offer_words", String.class, OFFER.TEXTS);

    private final Database database;

    @Inject
    public JooqOpenOffers(Database database) {
        this.database = database;
    }

    @Override
    public NumberedPage<OpenOffer> offers(
            OpenOfferFilter which, @Nullable LocalDate firstDay, LocalDate today, PageNumber page) {
        var all = open(today).and(condition(which));
        return database.dsl()
                .select(
                        field(selectCount()
                                .from(OFFER)
                                .join(ORGANISATION)
                                .on(ORGANISATION.ID.eq(OFFER.CENTRE_ID))
                                .where(all)),
                        offers(all, firstDay, today, page))
                .fetchSingle(mapping((total, items) -> new NumberedPage<>(page, total, items)));
    }

    @Override
    public Optional<OpenOffer> offer(OfferId id, LocalDate today) {
        var which = open(today).and(OFFER.ID.eq(id.value()));
        return database.dsl().select(offers(which, null, today, PageNumber.ALL)).fetchSingle().value1().stream()
                .findFirst();
    }

    private static Field<List<OpenOffer>> offers(
            Condition which, @Nullable LocalDate firstDay, LocalDate today, PageNumber page) {
        return multiset(select(
                                OfferFields.site(today),
                                stateKey(ORGANISATION.HOME_MUNICIPALITY_ID, today),
                                holder(today),
                                published(firstDay, today))
                        .from(OFFER)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(OFFER.CENTRE_ID))
                        .join(HOLDER)
                        .on(HOLDER.ID.eq(HOLDER_ID))
                        .where(which)
                        .orderBy(OFFER.ID)
                        .limit(page.size())
                        .offset(page.offset()))
                .convertFrom(rows -> rows.map(mapping(OpenOffer::new)));
    }

    /** What policies show to everybody is asked for all the same: people of a town see more of it. */
    private static Condition open(LocalDate today) {
        return OFFER.STATE.eq(OfferState.PUBLISHED.name()).and(OfferFields.isCentre(today));
    }

    private static SelectField<Programme.Published> published(@Nullable LocalDate firstDay, LocalDate today) {
        var shown = firstDay == null ? trueCondition() : OFFER_SESSION.STARTS_AT.ge(firstDay.atStartOfDay());
        return OfferFields.published(today, shown);
    }

    private static SelectField<Holder> holder(LocalDate today) {
        return row(
                        HOLDER.ID.convertFrom(OrganisationId::new),
                        HOLDER.KIND.convertFrom(OrganisationKind::valueOf),
                        nameOn(today, HOLDER.ID),
                        nameOn(today, HOLDER.HOME_MUNICIPALITY_ID),
                        stateKey(HOLDER.HOME_MUNICIPALITY_ID, today),
                        OfferFields.address(HOLDER.ID, today))
                .mapping(Holder::new);
    }

    private static Condition condition(OpenOfferFilter which) {
        var text = which.text();
        var term = which.term();
        var holder = which.holder();
        var since = which.changedSince();
        return noCondition()
                .and(text == null ? noCondition() : WORDS.contains(text.toLowerCase(Locale.ROOT)))
                .and(term == null ? noCondition() : has(term))
                .and(holder == null ? noCondition() : HOLDER_ID.eq(holder.value()))
                .and(since == null ? noCondition() : OFFER.CHANGED_AT.ge(since.atOffset(ZoneOffset.UTC)));
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
        var all = holds(today)
                .and(
                        text == null
                                ? noCondition()
                                : lower(nameOn(today, HOLDER.ID)).contains(text.toLowerCase(Locale.ROOT)));
        Field<List<Holder>> items = multiset(select(holder(today))
                        .from(HOLDER)
                        .where(all)
                        .orderBy(HOLDER.ID)
                        .limit(page.size())
                        .offset(page.offset()))
                .convertFrom(rows -> rows.map(one -> one.value1()));
        return database.dsl()
                .select(field(selectCount().from(HOLDER).where(all)), items)
                .fetchSingle(mapping((total, some) -> new NumberedPage<>(page, total, some)));
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
    public Optional<Holder> holder(OrganisationId id, LocalDate today) {
        return database.dsl()
                .select(holder(today))
                .from(HOLDER)
                .where(HOLDER.ID.eq(id.value()))
                .and(holds(today))
                .fetchOptional(one -> one.value1());
    }
}

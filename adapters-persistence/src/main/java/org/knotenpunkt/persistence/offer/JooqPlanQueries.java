package org.knotenpunkt.persistence.offer;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.jooq.Field;
import org.knotenpunkt.application.offer.plan.PlanQueries;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.plan.PlannedOffer;
import org.knotenpunkt.domain.offer.plan.PlannedSite;
import org.knotenpunkt.domain.offer.plan.SchoolHalfYear;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;

/** What is planned for half a year in PostgreSQL, by one statement. */
public final class JooqPlanQueries implements PlanQueries {
    private final Database database;

    @Inject
    public JooqPlanQueries(Database database) {
        this.database = database;
    }

    @Override
    public List<PlannedSite> sites(MunicipalityId town, SchoolHalfYear half) {
        var name = nameOn(half.lastDay(), ORGANISATION.ID);
        return database.dsl()
                .select(ORGANISATION.ID.convertFrom(CentreId::new), name, offers(half))
                .from(ORGANISATION)
                .where(ORGANISATION.HOME_MUNICIPALITY_ID.eq(town.value()))
                .and(OfferFields.isCentre(half.firstDay()))
                .orderBy(lower(name), ORGANISATION.ID)
                .fetch(mapping(PlannedSite::new));
    }

    private static Field<List<PlannedOffer>> offers(SchoolHalfYear half) {
        var within = OfferFields.between(half.firstDay(), half.lastDay());
        return multiset(select(
                                OFFER.ID.convertFrom(OfferId::new),
                                OfferFields.TITLE,
                                OFFER.KIND.convertFrom(OfferKind::valueOf),
                                OFFER.STATE.convertFrom(OfferState::valueOf),
                                OFFER.TARGETS.convertFrom(names -> OfferRows.set(names, TargetGroup::valueOf)),
                                OFFER.LANGUAGES.convertFrom(
                                        tags -> new TreeSet<>(OfferRows.set(tags, LanguageTag::new))),
                                OFFER.PLACE,
                                row(OFFER.STREET, OFFER.POSTAL_CODE, OFFER.LOCALITY)
                                        .mapping(nullOnAllNull(Address::new)),
                                OFFER.SPEAKER,
                                OFFER.CONTACT,
                                coalesce(OFFER.IN_HOLIDAYS, inline(false)),
                                coalesce(OFFER.ON_PUBLIC_HOLIDAYS, inline(false)),
                                OfferRows.sessions(within))
                        .from(OFFER)
                        .where(OFFER.MUNICIPALITY_ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                        .and(OFFER.CENTRE_ID.eq(ORGANISATION.ID))
                        .and(exists(selectOne()
                                .from(OFFER_SESSION)
                                .where(OfferFields.OF_OFFER)
                                .and(within)))
                        .orderBy(lower(OfferFields.TITLE), OFFER.ID))
                .convertFrom(rows -> rows.map(mapping(PlannedOffer::new)));
    }
}

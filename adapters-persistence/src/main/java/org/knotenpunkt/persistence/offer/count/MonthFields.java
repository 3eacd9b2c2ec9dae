package org.knotenpunkt.persistence.offer.count;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.COUNT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_COUNT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.offer.OfferFields;

/** The parts of which queries for the months of counts are made. */
final class MonthFields {
    static final SelectField<MonthApproval> APPROVAL = row(
                    COUNT_APPROVAL.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    COUNT_APPROVAL.CENTRE_ID.convertFrom(CentreId::new),
                    COUNT_APPROVAL.MONTH.convertFrom(YearMonth::from),
                    COUNT_APPROVAL.ACCOUNT_ID,
                    COUNT_APPROVAL.APPROVED_AT.convertFrom(OffsetDateTime::toInstant))
            .mapping(MonthApproval::new);

    private MonthFields() {}

    static Condition isOf(MunicipalityId town, CentreId centre, YearMonth month) {
        return isOf(town, month).and(COUNT_APPROVAL.CENTRE_ID.eq(centre.value()));
    }

    static Condition isOf(MunicipalityId town, YearMonth month) {
        return COUNT_APPROVAL.MUNICIPALITY_ID.eq(town.value()).and(COUNT_APPROVAL.MONTH.eq(month.atDay(1)));
    }

    static Field<List<MonthApproval>> approvals(Condition which) {
        return multiset(select(APPROVAL).from(COUNT_APPROVAL).where(which))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    /** In how many sessions of the month something was entered then or later, by centre. */
    static Field<Map<CentreId, Integer>> late(MunicipalityId town, YearMonth month, Instant from) {
        var last =
                field(select(max(SESSION_COUNT.ENTERED_AT)).from(SESSION_COUNT).where(CountRows.OF_SESSION));
        return multiset(select(OFFER.CENTRE_ID.convertFrom(CentreId::new), count())
                        .from(OFFER_SESSION)
                        .join(OFFER)
                        .on(OfferFields.OF_OFFER)
                        .where(OFFER_SESSION.MUNICIPALITY_ID.eq(town.value()))
                        .and(OfferFields.between(month.atDay(1), month.atEndOfMonth()))
                        .and(last.ge(from.atOffset(ZoneOffset.UTC)))
                        .groupBy(OFFER.CENTRE_ID))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
    }
}

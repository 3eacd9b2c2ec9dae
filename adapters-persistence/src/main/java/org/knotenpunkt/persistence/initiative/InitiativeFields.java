package org.knotenpunkt.persistence.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_COUNT;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBER;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_MEMBERSHIP;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE_STAGE;

import java.util.List;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectField;
import org.jooq.TableField;
import org.knotenpunkt.domain.initiative.Evidence;
import org.knotenpunkt.domain.initiative.Member;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.Membership;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;

/** What a network is made of, as fields of a query over the tables of networks. */
final class InitiativeFields {
    private InitiativeFields() {}

    /** The periods of belonging of the town at hand. */
    private static final Field<List<Membership>> MEMBERSHIPS = multiset(select(
                            date(INITIATIVE_MEMBERSHIP.JOINED_IN),
                            date(INITIATIVE_MEMBERSHIP.LEFT_IN),
                            INITIATIVE_MEMBERSHIP.FOUNDING,
                            source(INITIATIVE_MEMBERSHIP.SOURCE_TITLE, INITIATIVE_MEMBERSHIP.SOURCE_DATE))
                    .from(INITIATIVE_MEMBERSHIP)
                    .where(INITIATIVE_MEMBERSHIP.INITIATIVE_ID.eq(INITIATIVE_MEMBER.INITIATIVE_ID))
                    .and(INITIATIVE_MEMBERSHIP.TOWN_ID.eq(INITIATIVE_MEMBER.TOWN_ID))
                    .orderBy(INITIATIVE_MEMBERSHIP.POSITION))
            .convertFrom(rows -> rows.map(mapping(Membership::new)));

    /** The stages of the town at hand. */
    private static final Field<List<StageEntry>> STAGES = multiset(select(
                            INITIATIVE_STAGE.STAGE.convertFrom(MemberStage::valueOf),
                            date(INITIATIVE_STAGE.SINCE),
                            INITIATIVE_STAGE.EDITION.convertFrom(Short::intValue),
                            INITIATIVE_STAGE.CRITERIA.convertFrom(List::of),
                            row(
                                            INITIATIVE_STAGE.EVIDENCE,
                                            source(INITIATIVE_STAGE.SOURCE_TITLE, INITIATIVE_STAGE.SOURCE_DATE))
                                    .mapping(Evidence::new),
                            INITIATIVE_STAGE.REASON)
                    .from(INITIATIVE_STAGE)
                    .where(INITIATIVE_STAGE.INITIATIVE_ID.eq(INITIATIVE_MEMBER.INITIATIVE_ID))
                    .and(INITIATIVE_STAGE.TOWN_ID.eq(INITIATIVE_MEMBER.TOWN_ID))
                    .orderBy(INITIATIVE_STAGE.POSITION))
            .convertFrom(rows -> rows.map(mapping(StageEntry::new)));

    /** The town at hand with all that is known of it. */
    static final SelectField<Member> MEMBER = row(
                    INITIATIVE_MEMBER.TOWN_ID.convertFrom(MunicipalityId::new), MEMBERSHIPS, STAGES)
            .mapping(Member::new);

    /** The counts of the network at hand. */
    static Field<List<PublishedCount>> counts(OrderField<?>... order) {
        return multiset(select(
                                INITIATIVE_COUNT.COUNT,
                                INITIATIVE_COUNT.DEFINITION,
                                date(INITIATIVE_COUNT.AS_OF),
                                source(INITIATIVE_COUNT.SOURCE_TITLE, INITIATIVE_COUNT.SOURCE_DATE))
                        .from(INITIATIVE_COUNT)
                        .where(INITIATIVE_COUNT.INITIATIVE_ID.eq(INITIATIVE.ID))
                        .orderBy(order))
                .convertFrom(rows -> rows.map(mapping(PublishedCount::new)));
    }

    static Field<PartialDate> date(TableField<?, String> text) {
        return text.convertFrom(given -> given == null ? null : PartialDate.parse(given));
    }

    private static SelectField<Source> source(TableField<?, String> title, TableField<?, String> date) {
        return row(title, date(date)).mapping(Source::new);
    }
}

package org.knotenpunkt.persistence.partnership.deadline;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_GOAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;
import static org.knotenpunkt.persistence.tables.Tables.DELIVERY;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_CONSENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PROPOSAL;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW_SHEET;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.deadline.Dated;
import org.knotenpunkt.application.partnership.deadline.Dated.Due;
import org.knotenpunkt.application.partnership.deadline.DeadlineQueries;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.partnership.AgreementTerms;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.tables.tables.AgreementRelease;
import org.knotenpunkt.persistence.tables.tables.DisagreementProposal;

/** Shows from PostgreSQL from what days follow, in one statement. */
public final class JooqDeadlines implements DeadlineQueries {
    private static final Condition OF_THE_GOAL = AGREEMENT_GOAL
            .MUNICIPALITY_ID
            .eq(AGREEMENT.MUNICIPALITY_ID)
            .and(AGREEMENT_GOAL.AGREEMENT_ID.eq(AGREEMENT.ID))
            .and(AGREEMENT_GOAL.NUMBER.eq(AGREEMENT.AGREED));

    private static final Condition OF_THE_CONTRIBUTION = AGREEMENT_CONTRIBUTION
            .MUNICIPALITY_ID
            .eq(AGREEMENT.MUNICIPALITY_ID)
            .and(AGREEMENT_CONTRIBUTION.AGREEMENT_ID.eq(AGREEMENT.ID))
            .and(AGREEMENT_CONTRIBUTION.NUMBER.eq(AGREEMENT.AGREED));

    private static final Condition OF_THE_REVIEW =
            REVIEW.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID).and(REVIEW.AGREEMENT_ID.eq(AGREEMENT.ID));

    /** When the last review of the agreement at hand was opened. */
    private static final Field<LocalDate> OPENED =
            field(select(max(REVIEW.OPENS_ON)).from(REVIEW).where(OF_THE_REVIEW));

    /** The review of the agreement at hand for which sides are still asked. */
    private static final Field<@Nullable Due> ROUND = multiset(select(REVIEW.ID, REVIEW.DUE_ON)
                    .from(REVIEW)
                    .where(OF_THE_REVIEW)
                    .and(REVIEW.CLOSED_AT.isNull()))
            .convertFrom(rows -> rows.stream()
                    .map(mapping((id, day) -> new Due(id, day, null, null)))
                    .findFirst()
                    .orElse(null));

    /** Who has not handed in a sheet for that. */
    private static final Field<Set<OrganisationId>> MISSING = multiset(
                    select(REVIEW_SHEET.PARTY_ID.convertFrom(OrganisationId::new))
                            .from(REVIEW)
                            .join(REVIEW_SHEET)
                            .on(REVIEW_SHEET.MUNICIPALITY_ID.eq(REVIEW.MUNICIPALITY_ID))
                            .and(REVIEW_SHEET.REVIEW_ID.eq(REVIEW.ID))
                            .where(OF_THE_REVIEW)
                            .and(REVIEW.CLOSED_AT.isNull())
                            .and(REVIEW_SHEET.HANDED_IN_AT.isNull()))
            .convertFrom(rows -> rows.intoSet(row -> row.value1()));

    /** How much has been given of the contribution at hand. */
    private static final Field<BigDecimal> GIVEN = coalesce(
            field(select(sum(DELIVERY.AMOUNT))
                    .from(DELIVERY)
                    .where(DELIVERY.MUNICIPALITY_ID.eq(AGREEMENT_CONTRIBUTION.MUNICIPALITY_ID))
                    .and(DELIVERY.CONTRIBUTION_ID.eq(AGREEMENT_CONTRIBUTION.ID))
                    .and(DELIVERY.WITHDRAWN_AT.isNull())),
            inline(BigDecimal.ZERO));

    private static final Condition OF_THE_DISAGREEMENT = DISAGREEMENT
            .MUNICIPALITY_ID
            .eq(AGREEMENT.MUNICIPALITY_ID)
            .and(DISAGREEMENT.AGREEMENT_ID.eq(AGREEMENT.ID))
            .and(DISAGREEMENT.STATE.eq(DisagreementState.RESOLVED.name()));

    private static final DisagreementProposal PROPOSED = DISAGREEMENT_PROPOSAL.as("proposed");

    /** When all had agreed to the proposal at hand. */
    private static final Field<OffsetDateTime> RESOLVED = field(select(max(DISAGREEMENT_CONSENT.CONSENTED_AT))
            .from(DISAGREEMENT_CONSENT)
            .where(DISAGREEMENT_CONSENT.MUNICIPALITY_ID.eq(DISAGREEMENT_PROPOSAL.MUNICIPALITY_ID))
            .and(DISAGREEMENT_CONSENT.DISAGREEMENT_ID.eq(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID))
            .and(DISAGREEMENT_CONSENT.NUMBER.eq(DISAGREEMENT_PROPOSAL.NUMBER)));

    /**
     * Who sees to the proposal at hand, by the name that was agreed last when all agreed to it: the party may be called otherwise by now,
     * or have left.
     */
    private static final Field<String> RESPONSIBLE = field(select(AGREEMENT_PARTY.NAME)
            .from(AGREEMENT_PARTY)
            .join(AGREEMENT_VERSION)
            .on(AGREEMENT_VERSION.MUNICIPALITY_ID.eq(AGREEMENT_PARTY.MUNICIPALITY_ID))
            .and(AGREEMENT_VERSION.AGREEMENT_ID.eq(AGREEMENT_PARTY.AGREEMENT_ID))
            .and(AGREEMENT_VERSION.NUMBER.eq(AGREEMENT_PARTY.NUMBER))
            .where(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
            .and(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
            .and(AGREEMENT_PARTY.ORGANISATION_ID.eq(DISAGREEMENT_PROPOSAL.RESPONSIBLE_ID))
            .and(AGREEMENT_VERSION.STATE.eq(VersionState.AGREED.name()))
            .andNotExists(selectOne()
                    .from(AGREEMENT_APPROVAL)
                    .where(AGREEMENT_APPROVAL.MUNICIPALITY_ID.eq(AGREEMENT_VERSION.MUNICIPALITY_ID))
                    .and(AGREEMENT_APPROVAL.AGREEMENT_ID.eq(AGREEMENT_VERSION.AGREEMENT_ID))
                    .and(AGREEMENT_APPROVAL.NUMBER.eq(AGREEMENT_VERSION.NUMBER))
                    .and(AGREEMENT_APPROVAL.RECORDED_AT.gt(RESOLVED)))
            .orderBy(AGREEMENT_PARTY.NUMBER.desc())
            .limit(1));

    private static final AgreementRelease LATER = AGREEMENT_RELEASE.as("later");

    /** Not revoked, and no other one to the same network comes after it. */
    private static final Condition OF_THE_RELEASE = AGREEMENT_RELEASE
            .MUNICIPALITY_ID
            .eq(AGREEMENT.MUNICIPALITY_ID)
            .and(AGREEMENT_RELEASE.AGREEMENT_ID.eq(AGREEMENT.ID))
            .and(AGREEMENT_RELEASE.REVOKED_AT.isNull())
            .andNotExists(selectOne()
                    .from(LATER)
                    .where(LATER.MUNICIPALITY_ID.eq(AGREEMENT_RELEASE.MUNICIPALITY_ID))
                    .and(LATER.AGREEMENT_ID.eq(AGREEMENT_RELEASE.AGREEMENT_ID))
                    .and(LATER.INITIATIVE_ID.eq(AGREEMENT_RELEASE.INITIATIVE_ID))
                    .and(LATER.REVOKED_AT.isNull())
                    .and(LATER.VALID_FROM.gt(AGREEMENT_RELEASE.VALID_UNTIL)));

    private final Database database;

    @Inject
    public JooqDeadlines(Database database) {
        this.database = database;
    }

    @Override
    public List<Dated> dated(
            MunicipalityId town, Optional<Set<OrganisationId>> parties, LocalDate today, LocalDate until) {
        var dueGoal = OF_THE_GOAL.and(AGREEMENT_GOAL.DUE.le(until)).and(OpenGoals.areOpen(today));
        var dueBaseline = OF_THE_GOAL
                .and(AGREEMENT_GOAL.BASELINE_BY.between(today.minusYears(1), until))
                .and(OpenGoals.awaitBaseline(today));
        var openContribution = OF_THE_CONTRIBUTION
                .and(AGREEMENT_CONTRIBUTION.VALID_UNTIL.between(today.minusYears(1), until))
                .and(GIVEN.lt(AGREEMENT_CONTRIBUTION.AMOUNT));
        var resolved = resolutions(until);
        var ending = releases(today, until);
        return database.dsl()
                .select(
                        AGREEMENT.ID,
                        AGREEMENT.TITLE,
                        AGREEMENT.AGREED,
                        AGREEMENT.SINCE,
                        AGREEMENT.TERM_UNTIL,
                        AGREEMENT.RENEWAL_MONTHS,
                        AGREEMENT.NOTICE_MONTHS,
                        AGREEMENT.FIRST_REVIEW,
                        AGREEMENT.REVIEW_MONTHS,
                        AGREEMENT.LAST_DAY,
                        OPENED,
                        ROUND,
                        MISSING,
                        goals(AGREEMENT_GOAL.BASELINE_BY, dueBaseline),
                        goals(AGREEMENT_GOAL.DUE, dueGoal),
                        contributions(openContribution),
                        dues(resolved),
                        dues(ending))
                .from(AGREEMENT)
                .where(AGREEMENT.MUNICIPALITY_ID.eq(town.value()))
                .and(AGREEMENT.AGREED.isNotNull())
                .and(AGREEMENT.LAST_DAY.isNull().or(AGREEMENT.LAST_DAY.ge(today)))
                .and(AGREEMENT
                        .FIRST_REVIEW
                        .le(until)
                        .or(AGREEMENT.TERM_UNTIL.le(until.plusMonths(AgreementTerm.MAX_NOTICE_MONTHS)))
                        .or(AGREEMENT.LAST_DAY.isNotNull())
                        .or(exists(selectOne().from(REVIEW).where(OF_THE_REVIEW).and(REVIEW.CLOSED_AT.isNull())))
                        .or(exists(selectOne().from(AGREEMENT_GOAL).where(dueBaseline)))
                        .or(exists(selectOne().from(AGREEMENT_GOAL).where(dueGoal)))
                        .or(exists(selectOne().from(AGREEMENT_CONTRIBUTION).where(openContribution)))
                        .or(exists(resolved))
                        .or(exists(ending)))
                .and(parties.map(AgreementTerms::takesPart).orElseGet(() -> noCondition()))
                .fetch(mapping(
                        (id,
                                title,
                                agreed,
                                since,
                                term,
                                renewal,
                                notice,
                                first,
                                months,
                                ends,
                                opened,
                                round,
                                missing,
                                baselines,
                                goals,
                                contributions,
                                resolutions,
                                releases) -> new Dated(
                                new AgreementId(id),
                                title,
                                agreed,
                                since,
                                new AgreementTerm(null, term, renewal, notice, first, months),
                                ends,
                                opened,
                                round,
                                missing,
                                baselines,
                                goals,
                                contributions,
                                resolutions,
                                releases)));
    }

    private static Field<List<Due>> goals(Field<LocalDate> day, Condition due) {
        return dues(select(AGREEMENT_GOAL.ID, day, AGREEMENT_GOAL.TEXT, AGREEMENT_PARTY.NAME)
                .from(AGREEMENT_GOAL)
                .join(AGREEMENT_PARTY)
                .on(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(AGREEMENT_GOAL.MUNICIPALITY_ID))
                .and(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT_GOAL.AGREEMENT_ID))
                .and(AGREEMENT_PARTY.NUMBER.eq(AGREEMENT_GOAL.NUMBER))
                .and(AGREEMENT_PARTY.ORGANISATION_ID.eq(AGREEMENT_GOAL.RESPONSIBLE_ID))
                .where(due)
                .orderBy(day, AGREEMENT_GOAL.ID));
    }

    private static Field<List<Due>> contributions(Condition open) {
        return dues(select(
                        AGREEMENT_CONTRIBUTION.ID,
                        AGREEMENT_CONTRIBUTION.VALID_UNTIL,
                        AGREEMENT_CONTRIBUTION.TEXT,
                        AGREEMENT_PARTY.NAME)
                .from(AGREEMENT_CONTRIBUTION)
                .join(AGREEMENT_PARTY)
                .on(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(AGREEMENT_CONTRIBUTION.MUNICIPALITY_ID))
                .and(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT_CONTRIBUTION.AGREEMENT_ID))
                .and(AGREEMENT_PARTY.NUMBER.eq(AGREEMENT_CONTRIBUTION.NUMBER))
                .and(AGREEMENT_PARTY.ORGANISATION_ID.eq(AGREEMENT_CONTRIBUTION.PARTY_ID))
                .where(open)
                .orderBy(AGREEMENT_CONTRIBUTION.VALID_UNTIL, AGREEMENT_CONTRIBUTION.ID));
    }

    /**
     * What settles disagreements, by the day; the wording to which all agreed is the last one. A version to which it led is agreed: it is
     * done.
     */
    private static Select<Record4<UUID, LocalDate, String, String>> resolutions(LocalDate until) {
        return select(
                        DISAGREEMENT.ID,
                        DISAGREEMENT_PROPOSAL.UNTIL_ON,
                        inline((String) null, SQLDataType.VARCHAR),
                        RESPONSIBLE)
                .from(DISAGREEMENT)
                .join(DISAGREEMENT_PROPOSAL)
                .on(DISAGREEMENT_PROPOSAL.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                .and(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID.eq(DISAGREEMENT.ID))
                .where(OF_THE_DISAGREEMENT)
                .and(DISAGREEMENT_PROPOSAL.UNTIL_ON.le(until))
                .and(DISAGREEMENT_PROPOSAL.NUMBER.eq(select(max(PROPOSED.NUMBER))
                        .from(PROPOSED)
                        .where(PROPOSED.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                        .and(PROPOSED.DISAGREEMENT_ID.eq(DISAGREEMENT.ID))))
                .andNotExists(selectOne()
                        .from(AGREEMENT_VERSION)
                        .where(AGREEMENT_VERSION.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                        .and(AGREEMENT_VERSION.AGREEMENT_ID.eq(DISAGREEMENT.AGREEMENT_ID))
                        .and(AGREEMENT_VERSION.AMENDMENT_DISAGREEMENT_ID.eq(DISAGREEMENT.ID))
                        .and(AGREEMENT_VERSION.STATE.eq(VersionState.AGREED.name())))
                .orderBy(DISAGREEMENT_PROPOSAL.UNTIL_ON, DISAGREEMENT.ID);
    }

    private static Select<Record4<UUID, LocalDate, String, String>> releases(LocalDate from, LocalDate until) {
        return select(
                        AGREEMENT_RELEASE.ID,
                        AGREEMENT_RELEASE.VALID_UNTIL,
                        INITIATIVE.NAME,
                        inline((String) null, SQLDataType.VARCHAR))
                .from(AGREEMENT_RELEASE)
                .join(INITIATIVE)
                .on(INITIATIVE.ID.eq(AGREEMENT_RELEASE.INITIATIVE_ID))
                .where(OF_THE_RELEASE)
                .and(AGREEMENT_RELEASE.VALID_UNTIL.between(from, until))
                .orderBy(AGREEMENT_RELEASE.VALID_UNTIL, AGREEMENT_RELEASE.ID);
    }

    private static Field<List<Due>> dues(Select<Record4<UUID, LocalDate, String, String>> found) {
        return multiset(found).convertFrom(rows -> rows.map(mapping(Due::new)));
    }
}

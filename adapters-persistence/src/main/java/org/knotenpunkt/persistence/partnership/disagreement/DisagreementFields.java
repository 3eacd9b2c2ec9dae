package org.knotenpunkt.persistence.partnership.disagreement;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_CONSENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PROPOSAL;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.disagreement.Consent;
import org.knotenpunkt.domain.partnership.disagreement.Decline;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.disagreement.End;
import org.knotenpunkt.domain.partnership.disagreement.Entry;
import org.knotenpunkt.domain.partnership.disagreement.Matter;
import org.knotenpunkt.domain.partnership.disagreement.Proposal;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What a disagreement is made of, as fields of a query over the table of disagreements. */
final class DisagreementFields {
    private DisagreementFields() {}

    private static final Field<List<OrganisationId>> CONCERNED = multiset(select(DISAGREEMENT_PARTY.PARTY_ID)
                    .from(DISAGREEMENT_PARTY)
                    .where(DISAGREEMENT_PARTY.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                    .and(DISAGREEMENT_PARTY.DISAGREEMENT_ID.eq(DISAGREEMENT.ID))
                    .orderBy(DISAGREEMENT_PARTY.POSITION))
            .convertFrom(rows -> rows.map(mapping(OrganisationId::new)));

    private static final SelectField<Matter> MATTER = row(
                    DISAGREEMENT.KIND,
                    DISAGREEMENT.GOAL_ID,
                    DISAGREEMENT.CONTRIBUTION_ID,
                    DISAGREEMENT.TEXT,
                    DISAGREEMENT.PARTY_ID,
                    DISAGREEMENT.RAISED_ON,
                    CONCERNED)
            .mapping((kind, goal, contribution, text, party, on, concerned) -> new Matter(
                    DisagreementKind.valueOf(kind),
                    topic(goal, contribution),
                    text,
                    new OrganisationId(party),
                    on,
                    concerned));

    private static Topic topic(@Nullable UUID goal, @Nullable UUID contribution) {
        if (goal != null) {
            return new Topic.OfGoal(new GoalId(goal));
        }
        return contribution == null ? new Topic.Whole() : new Topic.OfContribution(new ContributionId(contribution));
    }

    private static final SelectField<Entry> RAISED =
            row(DISAGREEMENT.RAISED_AT, DISAGREEMENT.RAISED_BY).mapping(DisagreementFields::entry);

    private static Entry entry(OffsetDateTime at, UUID by) {
        return new Entry(at.toInstant(), by);
    }

    private static final SelectField<@Nullable End> END = row(
                    DISAGREEMENT.STATE, DISAGREEMENT.END_REASON, DISAGREEMENT.ENDED_AT, DISAGREEMENT.ENDED_BY)
            .mapping(DisagreementFields::end);

    private static @Nullable End end(
            String state, @Nullable String reason, @Nullable OffsetDateTime at, @Nullable UUID by) {
        return switch (DisagreementState.valueOf(state)) {
            case OPEN, RESOLVED -> null;
            case CLOSED, WITHDRAWN ->
                new End(
                        End.Way.valueOf(state),
                        Objects.requireNonNull(reason),
                        entry(Objects.requireNonNull(at), Objects.requireNonNull(by)));
        };
    }

    /** Who agreed to the proposal at hand. */
    private static final Field<List<Consent>> CONSENTS = multiset(select(
                            DISAGREEMENT_CONSENT.PARTY_ID,
                            DISAGREEMENT_CONSENT.CONSENTED_AT,
                            DISAGREEMENT_CONSENT.CONSENTED_BY)
                    .from(DISAGREEMENT_CONSENT)
                    .where(DISAGREEMENT_CONSENT.MUNICIPALITY_ID.eq(DISAGREEMENT_PROPOSAL.MUNICIPALITY_ID))
                    .and(DISAGREEMENT_CONSENT.DISAGREEMENT_ID.eq(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID))
                    .and(DISAGREEMENT_CONSENT.NUMBER.eq(DISAGREEMENT_PROPOSAL.NUMBER))
                    .orderBy(DISAGREEMENT_CONSENT.POSITION))
            .convertFrom(rows ->
                    rows.map(mapping((party, at, by) -> new Consent(new OrganisationId(party), entry(at, by)))));

    private static final Field<List<Proposal>> PROPOSALS = multiset(select(
                            DISAGREEMENT_PROPOSAL.NUMBER,
                            DISAGREEMENT_PROPOSAL.PARTY_ID,
                            DISAGREEMENT_PROPOSAL.TEXT,
                            DISAGREEMENT_PROPOSAL.UNTIL_ON,
                            DISAGREEMENT_PROPOSAL.RESPONSIBLE_ID,
                            DISAGREEMENT_PROPOSAL.PROPOSED_AT,
                            DISAGREEMENT_PROPOSAL.PROPOSED_BY,
                            CONSENTS,
                            DISAGREEMENT_PROPOSAL.DECLINING_ID,
                            DISAGREEMENT_PROPOSAL.DECLINE_REASON,
                            DISAGREEMENT_PROPOSAL.DECLINED_AT,
                            DISAGREEMENT_PROPOSAL.DECLINED_BY)
                    .from(DISAGREEMENT_PROPOSAL)
                    .where(DISAGREEMENT_PROPOSAL.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                    .and(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID.eq(DISAGREEMENT.ID))
                    .orderBy(DISAGREEMENT_PROPOSAL.NUMBER))
            .convertFrom(rows -> rows.map(mapping(
                    (number, party, text, until, responsible, at, by, consents, no, reason, noAt, noBy) -> new Proposal(
                            number,
                            new OrganisationId(party),
                            new Resolution(text, until, organisation(responsible)),
                            entry(at, by),
                            consents,
                            decline(no, reason, noAt, noBy)))));

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static @Nullable Decline decline(
            @Nullable UUID party, @Nullable String reason, @Nullable OffsetDateTime at, @Nullable UUID by) {
        return party == null
                ? null
                : new Decline(
                        new OrganisationId(party),
                        Objects.requireNonNull(reason),
                        entry(Objects.requireNonNull(at), Objects.requireNonNull(by)));
    }

    /** The disagreement at hand, with all that belongs to it. */
    static final SelectField<Disagreement> WHOLE = row(
                    DISAGREEMENT.ID.convertFrom(DisagreementId::new),
                    DISAGREEMENT.AGREEMENT_ID.convertFrom(AgreementId::new),
                    DISAGREEMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    MATTER,
                    RAISED,
                    PROPOSALS,
                    END,
                    DISAGREEMENT.VERSION)
            .mapping(Disagreement::restore);
}

package org.knotenpunkt.persistence.partnership.disagreement;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_CONSENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT_PROPOSAL;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.disagreement.AwaitedConsent;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;

/** Keeps disagreements in PostgreSQL. What was proposed and agreed to is only ever added to. */
public final class JooqDisagreements implements Disagreements {
    private static final Condition OPEN = DISAGREEMENT.STATE.eq(DisagreementState.OPEN.name());

    /** The number of the wording of the disagreement at hand that was proposed last. */
    private static final Field<Integer> LAST = field(select(max(DISAGREEMENT_PROPOSAL.NUMBER))
            .from(DISAGREEMENT_PROPOSAL)
            .where(DISAGREEMENT_PROPOSAL.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
            .and(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID.eq(DISAGREEMENT.ID)));

    /** What the agreement at hand last called the party at hand. */
    private static final Field<String> NAME = field(select(AGREEMENT_PARTY.NAME)
            .from(AGREEMENT_PARTY)
            .where(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
            .and(AGREEMENT_PARTY.AGREEMENT_ID.eq(DISAGREEMENT.AGREEMENT_ID))
            .and(AGREEMENT_PARTY.ORGANISATION_ID.eq(DISAGREEMENT_PARTY.PARTY_ID))
            .orderBy(AGREEMENT_PARTY.NUMBER.desc())
            .limit(1));

    private final Database database;

    @Inject
    public JooqDisagreements(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Disagreement> findById(DisagreementId id) {
        return database.dsl()
                .select(DisagreementFields.WHOLE)
                .from(DISAGREEMENT)
                .where(DISAGREEMENT.ID.eq(id.value()))
                .fetchOptional(Record1::value1);
    }

    /** Holds the row first and reads then: a statement sees what had been saved when it began, not when it got the row. */
    @Override
    public Optional<Disagreement> findForChange(DisagreementId id) {
        var held = database.dsl()
                .select(DISAGREEMENT.ID)
                .from(DISAGREEMENT)
                .where(DISAGREEMENT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional();
        return held.flatMap(there -> findById(id));
    }

    @Override
    public Page<Disagreement> findOf(AgreementId agreement, PageRequest page) {
        var found = database.dsl()
                .select(DisagreementFields.WHOLE)
                .from(DISAGREEMENT)
                .where(DISAGREEMENT.AGREEMENT_ID.eq(agreement.value()))
                .and(after(page.after()))
                .orderBy(field(OPEN).desc(), DISAGREEMENT.RAISED_ON.desc(), DISAGREEMENT.ID.desc())
                .limit(page.limit() + 1)
                .fetch(Record1::value1);
        return Cursor.page(
                found,
                page.limit(),
                last -> Cursor.of(
                        Boolean.toString(last.state() == DisagreementState.OPEN),
                        last.matter().on().toString(),
                        last.id().toString()));
    }

    private static Condition after(@Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        record Place(boolean open, LocalDate on, UUID id) {}
        var place = Cursor.read(
                cursor,
                3,
                values -> new Place(
                        Boolean.parseBoolean(values.getFirst()),
                        LocalDate.parse(values.get(1)),
                        Uuids.read(values.getLast())));
        return row(field(OPEN), DISAGREEMENT.RAISED_ON, DISAGREEMENT.ID)
                .lt(row(val(place.open()), val(place.on()), val(place.id())));
    }

    @Override
    public int countOpen(AgreementId agreement) {
        return database.dsl().fetchCount(DISAGREEMENT, DISAGREEMENT.AGREEMENT_ID.eq(agreement.value()), OPEN);
    }

    @Override
    public List<AwaitedConsent> awaited(MunicipalityId town, Set<OrganisationId> parties) {
        return database.dsl()
                .select(
                        DISAGREEMENT.ID.convertFrom(DisagreementId::new),
                        DISAGREEMENT.KIND.convertFrom(DisagreementKind::valueOf),
                        AGREEMENT.TITLE,
                        DISAGREEMENT_PARTY.PARTY_ID.convertFrom(OrganisationId::new),
                        NAME)
                .from(DISAGREEMENT)
                .join(AGREEMENT)
                .on(AGREEMENT.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                .and(AGREEMENT.ID.eq(DISAGREEMENT.AGREEMENT_ID))
                .join(DISAGREEMENT_PARTY)
                .on(DISAGREEMENT_PARTY.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                .and(DISAGREEMENT_PARTY.DISAGREEMENT_ID.eq(DISAGREEMENT.ID))
                .join(DISAGREEMENT_PROPOSAL)
                .on(DISAGREEMENT_PROPOSAL.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                .and(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID.eq(DISAGREEMENT.ID))
                .and(DISAGREEMENT_PROPOSAL.NUMBER.eq(LAST))
                .where(DISAGREEMENT.MUNICIPALITY_ID.eq(town.value()))
                .and(OPEN)
                .and(DISAGREEMENT_PROPOSAL.DECLINED_AT.isNull())
                .and(DISAGREEMENT_PARTY.PARTY_ID.in(
                        parties.stream().map(OrganisationId::value).toList()))
                .andNotExists(selectOne()
                        .from(DISAGREEMENT_CONSENT)
                        .where(DISAGREEMENT_CONSENT.MUNICIPALITY_ID.eq(DISAGREEMENT_PROPOSAL.MUNICIPALITY_ID))
                        .and(DISAGREEMENT_CONSENT.DISAGREEMENT_ID.eq(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID))
                        .and(DISAGREEMENT_CONSENT.NUMBER.eq(DISAGREEMENT_PROPOSAL.NUMBER))
                        .and(DISAGREEMENT_CONSENT.PARTY_ID.eq(DISAGREEMENT_PARTY.PARTY_ID)))
                .orderBy(AGREEMENT.TITLE.collate("de-x-icu"), NAME.collate("de-x-icu"), DISAGREEMENT.ID)
                .fetch(mapping(AwaitedConsent::new));
    }

    @Override
    public void save(Disagreement disagreement) {
        Saved.requireOne(disagreement.version() == 0 ? insert(disagreement) : update(disagreement), disagreement.id());
        var dsl = database.dsl();
        if (disagreement.version() == 0) {
            dsl.batchInsert(DisagreementRows.parties(disagreement)).execute();
        }
        var known = dsl.fetchCount(
                DISAGREEMENT_PROPOSAL,
                DISAGREEMENT_PROPOSAL
                        .MUNICIPALITY_ID
                        .eq(disagreement.municipality().value())
                        .and(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID.eq(
                                disagreement.id().value())));
        dsl.batchInsert(disagreement.proposals().stream()
                        .skip(known)
                        .map(proposal -> DisagreementRows.row(disagreement, proposal))
                        .toList())
                .execute();
        dsl.batch(DisagreementRows.consents(disagreement)
                        .map(consent -> dsl.insertInto(DISAGREEMENT_CONSENT)
                                .set(consent)
                                .onConflict()
                                .doNothing())
                        .toList())
                .execute();
        decline(disagreement, known);
    }

    /** Notes the no to those that were known before and had none. */
    private void decline(Disagreement disagreement, int known) {
        disagreement.proposals().stream()
                .limit(known)
                .filter(proposal -> proposal.decline() != null)
                .map(proposal -> DisagreementRows.row(disagreement, proposal))
                .forEach(row -> database.dsl()
                        .executeUpdate(
                                row,
                                DISAGREEMENT_PROPOSAL
                                        .MUNICIPALITY_ID
                                        .eq(row.getMunicipalityId())
                                        .and(DISAGREEMENT_PROPOSAL.DISAGREEMENT_ID.eq(row.getDisagreementId()))
                                        .and(DISAGREEMENT_PROPOSAL.NUMBER.eq(row.getNumber()))
                                        .and(DISAGREEMENT_PROPOSAL.DECLINED_AT.isNull())));
    }

    private int insert(Disagreement disagreement) {
        return database.dsl()
                .insertInto(DISAGREEMENT)
                .set(DisagreementRows.row(disagreement))
                .onConflict(DISAGREEMENT.MUNICIPALITY_ID, DISAGREEMENT.ID)
                .doNothing()
                .execute();
    }

    private int update(Disagreement disagreement) {
        return database.dsl()
                .executeUpdate(
                        DisagreementRows.row(disagreement),
                        DISAGREEMENT
                                .MUNICIPALITY_ID
                                .eq(disagreement.municipality().value())
                                .and(DISAGREEMENT.ID.eq(disagreement.id().value()))
                                .and(DISAGREEMENT.VERSION.eq(disagreement.version())));
    }
}

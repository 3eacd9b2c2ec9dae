package org.knotenpunkt.persistence.partnership;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_ENDING;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_LEAVE;
import static org.knotenpunkt.persistence.tables.Tables.CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record1;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementEvent;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.Leave;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.PreparedReplacement;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Values;
import org.knotenpunkt.persistence.tables.tables.records.AgreementEndingRecord;
import org.knotenpunkt.persistence.tables.tables.records.AgreementLeaveRecord;
import org.knotenpunkt.persistence.tables.tables.records.AgreementRecord;

/** Keeps agreements in PostgreSQL. What an agreement's events do not speak of is stored already, and is not written again. */
public final class JooqAgreements implements Agreements {
    private static final Param<UUID> ID = param("id", UUID.class);
    private static final PreparedQuery<Record1<Agreement>> BY_ID =
            PreparedQuery.of(select(AgreementFields.WHOLE).from(AGREEMENT).where(AGREEMENT.ID.eq(ID)));

    private static final PreparedQuery<Record1<UUID>> HELD = PreparedQuery.of(
            select(AGREEMENT.ID).from(AGREEMENT).where(AGREEMENT.ID.eq(ID)).forUpdate());
    private static final PreparedReplacement<AgreementRecord> REPLACEMENT =
            PreparedReplacement.counting(AGREEMENT.VERSION);

    private final Database database;
    private final CanonicalJson canonical;

    @Inject
    public JooqAgreements(Database database, CanonicalJson canonical) {
        this.database = database;
        this.canonical = canonical;
    }

    @Override
    public Optional<Agreement> findById(AgreementId id) {
        return BY_ID.fetchOptional(database, Values.of(ID, id.value())).map(Record1::value1);
    }

    /** Holds the row first and reads then: a statement sees what had been saved when it began, not when it got the row. */
    @Override
    public Optional<Agreement> findForChange(AgreementId id) {
        return HELD.fetchOptional(database, Values.of(ID, id.value())).flatMap(there -> findById(id));
    }

    @Override
    public boolean sharesPartsWithAnother(Agreement agreement) {
        var contents = agreement.versions().stream().map(Version::content).toList();
        var goals = contents.stream()
                .flatMap(content -> content.goals().stream())
                .map(goal -> goal.id().value())
                .collect(toUnmodifiableSet());
        var contributions = contents.stream()
                .flatMap(content -> content.contributions().stream())
                .map(one -> one.id().value())
                .collect(toUnmodifiableSet());
        var town = agreement.municipality().value();
        var id = agreement.id().value();
        return database.dsl()
                .fetchExists(selectOne()
                        .from(GOAL)
                        .where(GOAL.MUNICIPALITY_ID.eq(town))
                        .and(GOAL.ID.in(goals))
                        .and(GOAL.AGREEMENT_ID.ne(id))
                        .unionAll(selectOne()
                                .from(CONTRIBUTION)
                                .where(CONTRIBUTION.MUNICIPALITY_ID.eq(town))
                                .and(CONTRIBUTION.ID.in(contributions))
                                .and(CONTRIBUTION.AGREEMENT_ID.ne(id))));
    }

    @Override
    public void save(Agreement agreement) {
        var dsl = database.dsl();
        Saved.requireOne(
                agreement.version() == 0 ? insert(dsl, agreement) : REPLACEMENT.execute(database, row(agreement)),
                agreement.id());
        CancellationRows.insert(database, canonical, agreement);
        agreement.events().stream()
                .filter(AgreementEvent.DraftDiscarded.class::isInstance)
                .map(AgreementEvent.DraftDiscarded.class::cast)
                .forEach(discarded -> VersionRows.delete(dsl, agreement, discarded.number()));
        agreement.versions().forEach(version -> {
            var rows = new VersionRows(database, canonical, agreement, version);
            if (isTold(agreement, AgreementEvent.AgreementTakenOver.class::isInstance)) {
                rows.insert();
            } else if (isTold(agreement, event -> isSaidAnew(event, version.number()))) {
                VersionRows.delete(dsl, agreement, version.number());
                rows.insert();
            } else {
                approvedBy(agreement, version).forEach(rows::approve);
                if (isTold(agreement, event -> isMovedOn(event, version))) {
                    rows.update();
                }
            }
        });
        if (isTold(agreement, JooqAgreements::isAboutTheEnd)) {
            end(dsl, agreement);
        }
        if (isTold(agreement, JooqAgreements::isAboutLeaves)) {
            leave(dsl, agreement);
        }
    }

    private static boolean isAboutTheEnd(AgreementEvent event) {
        return event instanceof AgreementEvent.AgreementEnded
                || event instanceof AgreementEvent.AgreementReopened
                || event instanceof AgreementEvent.AgreementTakenOver;
    }

    private static boolean isAboutLeaves(AgreementEvent event) {
        return event instanceof AgreementEvent.PartyLeft || event instanceof AgreementEvent.AgreementTakenOver;
    }

    private static boolean isTold(Agreement agreement, Predicate<AgreementEvent> wanted) {
        return agreement.events().stream().anyMatch(wanted);
    }

    private static boolean isSaidAnew(AgreementEvent event, int number) {
        return switch (event) {
            case AgreementEvent.VersionDrafted drafted -> drafted.number() == number;
            case AgreementEvent.DraftRevised revised -> revised.number() == number;
            default -> false;
        };
    }

    private static List<OrganisationId> approvedBy(Agreement agreement, Version version) {
        return agreement.events().stream()
                .filter(AgreementEvent.VersionApproved.class::isInstance)
                .map(AgreementEvent.VersionApproved.class::cast)
                .filter(approved -> approved.number() == version.number())
                .map(AgreementEvent.VersionApproved::party)
                .toList();
    }

    private static boolean isMovedOn(AgreementEvent event, Version version) {
        return switch (event) {
            case AgreementEvent.VersionProposed proposed -> proposed.number() == version.number();
            case AgreementEvent.VersionApproved approved ->
                approved.number() == version.number() && version.state() == VersionState.AGREED;
            case AgreementEvent.VersionRefused refused -> refused.number() == version.number();
            default -> false;
        };
    }

    private static int insert(DSLContext dsl, Agreement agreement) {
        return dsl.insertInto(AGREEMENT)
                .set(row(agreement))
                .onConflictDoNothing()
                .execute();
    }

    private static AgreementRecord row(Agreement agreement) {
        var row = new AgreementRecord();
        row.setMunicipalityId(agreement.municipality().value());
        row.setId(agreement.id().value());
        row.setLastNumber(agreement.lastNumber());
        row.setLastDay(agreement.ending().map(Ending::lastDay).orElse(null));
        var newest = agreement.versions().isEmpty()
                ? Optional.<Version>empty()
                : Optional.of(agreement.versions().getLast());
        row.setNewest(newest.map(Version::number).orElse(null));
        row.setNewestState(newest.map(version -> version.state().name()).orElse(null));
        row.setTitle(newest.map(version -> version.content().title()).orElse(null));
        row.setKindCode(newest.map(version -> version.content().kind().code()).orElse(null));
        row.setAwaited(newest.filter(version -> version.state() == VersionState.PROPOSED)
                .map(version -> (short) version.awaited().size())
                .orElse((short) 0));
        row.setSince(agreement.versions().stream()
                .map(Version::since)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
        agreement.lastAgreed().ifPresent(last -> {
            var term = last.content().term();
            row.setAgreed(last.number());
            row.setFirstReview(term.firstReview());
            row.setReviewMonths((short) term.reviewMonths());
            row.setTermUntil(term.until());
            row.setRenewalMonths((short) term.renewalMonths());
            row.setNoticeMonths((short) term.noticeMonths());
        });
        row.setVersion(agreement.version() + 1);
        return row;
    }

    private static void end(DSLContext dsl, Agreement agreement) {
        dsl.deleteFrom(AGREEMENT_ENDING)
                .where(AGREEMENT_ENDING.MUNICIPALITY_ID.eq(
                        agreement.municipality().value()))
                .and(AGREEMENT_ENDING.AGREEMENT_ID.eq(agreement.id().value()))
                .execute();
        agreement
                .ending()
                .ifPresent(ending -> dsl.insertInto(AGREEMENT_ENDING)
                        .set(new AgreementEndingRecord(
                                agreement.municipality().value(),
                                agreement.id().value(),
                                ending.lastDay(),
                                ending.way().name(),
                                ending.reason()))
                        .execute());
    }

    private static void leave(DSLContext dsl, Agreement agreement) {
        dsl.deleteFrom(AGREEMENT_LEAVE)
                .where(AGREEMENT_LEAVE.MUNICIPALITY_ID.eq(
                        agreement.municipality().value()))
                .and(AGREEMENT_LEAVE.AGREEMENT_ID.eq(agreement.id().value()))
                .execute();
        var leaves = agreement.leaves();
        dsl.batchInsert(IntStream.range(0, leaves.size())
                        .mapToObj(position -> row(agreement, (short) position, leaves.get(position)))
                        .toList())
                .execute();
    }

    private static AgreementLeaveRecord row(Agreement agreement, short position, Leave leave) {
        return new AgreementLeaveRecord(
                agreement.municipality().value(),
                agreement.id().value(),
                position,
                leave.party().value(),
                leave.ending().lastDay(),
                leave.ending().way().name(),
                leave.ending().reason());
    }
}

package org.knotenpunkt.persistence.partnership;

import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_GOAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;
import static org.knotenpunkt.persistence.tables.Tables.CONTRIBUTION;
import static org.knotenpunkt.persistence.tables.Tables.GOAL;

import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.ApprovalWay;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Proposal;
import org.knotenpunkt.domain.partnership.Rejection;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedRows;
import org.knotenpunkt.persistence.tables.tables.records.AgreementApprovalRecord;
import org.knotenpunkt.persistence.tables.tables.records.AgreementContributionRecord;
import org.knotenpunkt.persistence.tables.tables.records.AgreementGoalRecord;
import org.knotenpunkt.persistence.tables.tables.records.AgreementPartyRecord;
import org.knotenpunkt.persistence.tables.tables.records.AgreementVersionRecord;

/** The rows of one version of an agreement. */
final class VersionRows {
    /** What is stored of a version, each before that to which it leads. */
    private static final List<Table<?>> PARTS =
            List.of(AGREEMENT_CONTRIBUTION, AGREEMENT_GOAL, AGREEMENT_APPROVAL, AGREEMENT_PARTY, AGREEMENT_VERSION);

    private static final PreparedRows<AgreementVersionRecord> VERSION = PreparedRows.of(AGREEMENT_VERSION);
    private static final PreparedRows<AgreementPartyRecord> PARTY = PreparedRows.of(AGREEMENT_PARTY);
    private static final PreparedRows<AgreementGoalRecord> GOAL_ROW = PreparedRows.of(AGREEMENT_GOAL);
    private static final PreparedRows<AgreementContributionRecord> CONTRIBUTION_ROW =
            PreparedRows.of(AGREEMENT_CONTRIBUTION);
    private static final PreparedRows<AgreementApprovalRecord> APPROVAL = PreparedRows.of(AGREEMENT_APPROVAL);

    private final Database database;
    private final CanonicalJson canonical;
    private final UUID town;
    private final UUID agreement;
    private final Version version;

    VersionRows(Database database, CanonicalJson canonical, Agreement agreement, Version version) {
        this.database = database;
        this.canonical = canonical;
        this.town = agreement.municipality().value();
        this.agreement = agreement.id().value();
        this.version = version;
    }

    /** Removes all that is stored of the version, what it says first. */
    static void delete(DSLContext dsl, Agreement agreement, int number) {
        dsl.batch(PARTS.stream()
                        .map(part -> dsl.deleteFrom(part)
                                .where(isOf(
                                        agreement.municipality().value(),
                                        agreement.id().value(),
                                        number,
                                        part)))
                        .toList())
                .execute();
    }

    private static Condition isOf(UUID town, UUID agreement, int number, Table<?> part) {
        return field(part, AGREEMENT_VERSION.MUNICIPALITY_ID)
                .eq(town)
                .and(field(part, AGREEMENT_VERSION.AGREEMENT_ID).eq(agreement))
                .and(field(part, AGREEMENT_VERSION.NUMBER).eq(number));
    }

    /** The field of the name that all of them have. */
    private static <T> Field<T> field(Table<?> part, Field<T> named) {
        return Objects.requireNonNull(part.field(named.getUnqualifiedName(), named.getDataType()));
    }

    /** Stores the version as it is, where nothing is stored of it. */
    void insert() {
        var content = version.content();
        VERSION.insert(database, List.of(row()));
        know();
        PARTY.insert(database, numbered(content.parties(), this::row));
        GOAL_ROW.insert(database, numbered(content.goals(), this::row));
        CONTRIBUTION_ROW.insert(database, numbered(content.contributions(), this::row));
        APPROVAL.insert(database, numbered(version.approvals(), this::row));
    }

    /** Stores the yes of a party to a version that is stored. */
    void approve(OrganisationId party) {
        APPROVAL.insert(
                database,
                numbered(version.approvals(), this::row).stream()
                        .filter(row -> row.getPartyId().equals(party.value()))
                        .toList());
    }

    /** Stores how far a version has come whose content is stored. */
    void update() {
        var moved = new AgreementVersionRecord();
        moved.setState(version.state().name());
        proposed(moved, version.proposal());
        moved.setSince(version.since());
        rejected(moved, version.rejection());
        database.dsl()
                .update(AGREEMENT_VERSION)
                .set(moved)
                .where(isOf(town, agreement, version.number(), AGREEMENT_VERSION))
                .execute();
    }

    /** Goals and contributions are known for good, once they were in any version. */
    private void know() {
        var goals = version.content().goals();
        var contributions = version.content().contributions();
        if (goals.isEmpty() && contributions.isEmpty()) {
            return;
        }
        var dsl = database.dsl();
        dsl.batch(Stream.concat(
                                goals.stream()
                                        .map(goal -> dsl.insertInto(
                                                        GOAL, GOAL.MUNICIPALITY_ID, GOAL.ID, GOAL.AGREEMENT_ID)
                                                .values(town, goal.id().value(), agreement)
                                                .onConflictDoNothing()),
                                contributions.stream()
                                        .map(one -> dsl.insertInto(
                                                        CONTRIBUTION,
                                                        CONTRIBUTION.MUNICIPALITY_ID,
                                                        CONTRIBUTION.ID,
                                                        CONTRIBUTION.AGREEMENT_ID)
                                                .values(town, one.id().value(), agreement)
                                                .onConflictDoNothing()))
                        .toList())
                .execute();
    }

    private static <T, R> List<R> numbered(List<T> parts, BiFunction<T, Short, R> row) {
        return IntStream.range(0, parts.size())
                .mapToObj(position -> row.apply(parts.get(position), (short) position))
                .toList();
    }

    private AgreementVersionRecord row() {
        var content = version.content();
        var row = new AgreementVersionRecord();
        row.setMunicipalityId(town);
        row.setAgreementId(agreement);
        row.setNumber(version.number());
        row.setState(version.state().name());
        row.setContent(ContentDocument.text(content, canonical));
        row.setHash(AgreementFields.bytes(version.hash()));
        row.setKindCode(content.kind().code());
        row.setKindEdition((short) content.kind().edition());
        row.setFollows(version.follows());
        amended(row, version.amendment());
        rejected(row, version.rejection());
        proposed(row, version.proposal());
        row.setSince(version.since());
        return row;
    }

    private static void amended(AgreementVersionRecord row, @Nullable Amendment amendment) {
        row.setAmendmentTitle(amendment == null ? null : amendment.title());
        row.setAmendmentReason(amendment == null ? null : amendment.reason());
        var disagreement = amendment == null ? null : amendment.disagreement();
        row.setAmendmentDisagreementId(disagreement == null ? null : disagreement.value());
    }

    private static void proposed(AgreementVersionRecord row, @Nullable Proposal proposal) {
        row.setProposedOn(proposal == null ? null : proposal.on());
        row.setProposedOnPaper(proposal == null ? null : proposal.onPaper());
    }

    private static void rejected(AgreementVersionRecord row, @Nullable Rejection rejection) {
        row.setRejectedBy(rejection == null ? null : rejection.party().value());
        row.setRejectionReason(rejection == null ? null : rejection.reason());
        row.setRejectedAt(rejection == null ? null : rejection.at().atOffset(ZoneOffset.UTC));
        row.setRejectedAccount(rejection == null ? null : rejection.by());
    }

    private AgreementPartyRecord row(Party party, Short position) {
        return new AgreementPartyRecord(
                town,
                agreement,
                version.number(),
                party.organisation().value(),
                position,
                party.name(),
                party.role().name(),
                party.side().name());
    }

    private AgreementApprovalRecord row(Approval approval, Short position) {
        return new AgreementApprovalRecord(
                town,
                agreement,
                version.number(),
                approval.party().value(),
                position,
                AgreementFields.bytes(approval.hash()),
                approval.by() instanceof Approval.Signatory here ? here.person().value() : null,
                approval.by() instanceof Approval.Signatory here
                        ? here.function().value()
                        : null,
                ApprovalWay.of(approval.proof()).name(),
                approval.proof() instanceof Proof.Filed filed ? filed.file().value() : null,
                approval.proof().signedAt(),
                approval.on(),
                approval.recordedAt().atOffset(ZoneOffset.UTC),
                approval.recordedBy(),
                approval.by() instanceof Approval.Elsewhere there ? there.name() : null,
                approval.by() instanceof Approval.Elsewhere there
                        ? there.function().name()
                        : null,
                approval.proof() instanceof Proof.KeptElsewhere(var way, var place, var sha256) && sha256 != null
                        ? HexFormat.of().parseHex(sha256)
                        : null);
    }

    private AgreementGoalRecord row(Goal goal, Short position) {
        var row = new AgreementGoalRecord();
        row.setMunicipalityId(town);
        row.setAgreementId(agreement);
        row.setNumber(version.number());
        row.setId(goal.id().value());
        row.setPosition(position);
        row.setParentId(goal.parent() == null ? null : goal.parent().value());
        row.setLevel(goal.level().name());
        row.setText(goal.text());
        goal.measure().ifPresent(measure -> {
            row.setUnit(measure.unit());
            row.setBaseline(measure.baseline());
            row.setBaselineOn(measure.baselineOn());
            row.setBaselineBy(measure.baselineBy());
            row.setTarget(measure.target());
            row.setDue(measure.due());
            row.setResponsibleId(measure.responsible().value());
            row.setStep((short) measure.step().number());
        });
        var operation = goal.operation();
        row.setNeedId(operation != null && operation.answering() instanceof Answering.Need(var need) ? need : null);
        return row;
    }

    private AgreementContributionRecord row(Contribution contribution, Short position) {
        return new AgreementContributionRecord(
                town,
                agreement,
                version.number(),
                contribution.id().value(),
                position,
                contribution.party().value(),
                contribution.kind().name(),
                contribution.text(),
                contribution.amount(),
                contribution.from(),
                contribution.until(),
                contribution.goal() == null ? null : contribution.goal().value());
    }
}

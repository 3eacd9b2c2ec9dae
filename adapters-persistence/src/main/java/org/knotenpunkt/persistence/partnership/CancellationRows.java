package org.knotenpunkt.persistence.partnership;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_CANCELLATION;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_CANCELLED_APPROVAL;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Field;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementEvent;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.content.ContentPart;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.JsonDocuments;
import org.knotenpunkt.persistence.shared.PreparedRows;
import org.knotenpunkt.persistence.tables.tables.records.AgreementCancellationRecord;
import org.knotenpunkt.persistence.tables.tables.records.AgreementCancelledApprovalRecord;

/** The rows of what was cancelled in an agreement. */
final class CancellationRows {
    private static final PreparedRows<AgreementCancellationRecord> CANCELLATION =
            PreparedRows.of(AGREEMENT_CANCELLATION);
    private static final PreparedRows<AgreementCancelledApprovalRecord> APPROVAL =
            PreparedRows.of(AGREEMENT_CANCELLED_APPROVAL);

    /** Whose yes was cancelled at the time at hand. */
    private static final Field<List<Cancellation.Yes>> CANCELLED = multiset(select(
                            AGREEMENT_CANCELLED_APPROVAL.PARTY_ID.convertFrom(OrganisationId::new),
                            AGREEMENT_CANCELLED_APPROVAL.SIGNED_ON)
                    .from(AGREEMENT_CANCELLED_APPROVAL)
                    .where(AGREEMENT_CANCELLED_APPROVAL.MUNICIPALITY_ID.eq(AGREEMENT_CANCELLATION.MUNICIPALITY_ID))
                    .and(AGREEMENT_CANCELLED_APPROVAL.AGREEMENT_ID.eq(AGREEMENT_CANCELLATION.AGREEMENT_ID))
                    .and(AGREEMENT_CANCELLED_APPROVAL.POSITION.eq(AGREEMENT_CANCELLATION.POSITION))
                    .orderBy(AGREEMENT_CANCELLED_APPROVAL.GIVEN))
            .convertFrom(rows -> rows.map(mapping(Cancellation.Yes::new)));

    /** What was cancelled in the agreement at hand. */
    static final Field<List<Cancellation>> ALL = multiset(select(
                            AGREEMENT_CANCELLATION.NUMBER,
                            AGREEMENT_CANCELLATION.CONTENT.convertFrom(
                                    text -> ContentDocument.read(JsonDocuments.object(text))),
                            AGREEMENT_CANCELLATION.HASH.convertFrom(AgreementFields::hash),
                            CANCELLED,
                            AGREEMENT_CANCELLATION.CHANGED.convertFrom(CancellationRows::parts),
                            AGREEMENT_CANCELLATION.CANCELLED_AT.convertFrom(OffsetDateTime::toInstant))
                    .from(AGREEMENT_CANCELLATION)
                    .where(AGREEMENT_CANCELLATION.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(AGREEMENT_CANCELLATION.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_CANCELLATION.POSITION))
            .convertFrom(rows -> rows.map(mapping(Cancellation::new)));

    private CancellationRows() {}

    private static Set<ContentPart> parts(String[] names) {
        return Arrays.stream(names).map(ContentPart::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Stores what was cancelled since the agreement was read; as often as its events say. */
    static void insert(Database database, CanonicalJson canonical, Agreement agreement) {
        var all = agreement.cancellations();
        var stored = all.size()
                - (int) agreement.events().stream()
                        .filter(CancellationRows::cancels)
                        .count();
        if (stored == all.size()) {
            return;
        }
        CANCELLATION.insert(
                database,
                IntStream.range(stored, all.size())
                        .mapToObj(position -> row(agreement, (short) position, all.get(position), canonical))
                        .toList());
        APPROVAL.insert(
                database,
                IntStream.range(stored, all.size())
                        .boxed()
                        .flatMap(position -> rows(agreement, position.shortValue(), all.get(position)))
                        .toList());
    }

    private static boolean cancels(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.DraftRevised revised -> !revised.cancelled().isEmpty();
            case AgreementEvent.DraftDiscarded discarded ->
                !discarded.cancelled().isEmpty();
            default -> false;
        };
    }

    private static AgreementCancellationRecord row(
            Agreement agreement, short position, Cancellation one, CanonicalJson canonical) {
        return new AgreementCancellationRecord(
                agreement.municipality().value(),
                agreement.id().value(),
                position,
                one.number(),
                ContentDocument.text(one.content(), canonical),
                AgreementFields.bytes(one.hash()),
                one.changed().stream().sorted().map(ContentPart::name).toArray(String[]::new),
                one.at().atOffset(ZoneOffset.UTC));
    }

    private static Stream<AgreementCancelledApprovalRecord> rows(
            Agreement agreement, short position, Cancellation one) {
        return IntStream.range(0, one.cancelled().size())
                .mapToObj(given -> new AgreementCancelledApprovalRecord(
                        agreement.municipality().value(),
                        agreement.id().value(),
                        position,
                        one.cancelled().get(given).party().value(),
                        (short) given,
                        one.cancelled().get(given).on()));
    }
}

package org.knotenpunkt.persistence.partnership;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_ENDING;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_LEAVE;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;

import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Functions;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.ApprovalWay;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.Leave;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Proposal;
import org.knotenpunkt.domain.partnership.Rejection;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.JsonDocuments;

/** What an agreement is made of, as fields of a query over the table of agreements. */
public final class AgreementFields {
    private AgreementFields() {}

    private static final SelectField<Proof> PROOF = row(
                    AGREEMENT_APPROVAL.WAY.convertFrom(ApprovalWay::valueOf),
                    AGREEMENT_APPROVAL.FILE_ID,
                    AGREEMENT_APPROVAL.PLACE,
                    AGREEMENT_APPROVAL.SIGNER_NAME,
                    AGREEMENT_APPROVAL.FILE_SHA256)
            .mapping(AgreementFields::proof);

    /** Who has approved the version at hand. */
    private static final Field<List<Approval>> APPROVALS = multiset(select(
                            AGREEMENT_APPROVAL.PARTY_ID.convertFrom(OrganisationId::new),
                            AGREEMENT_APPROVAL.HASH.convertFrom(AgreementFields::hash),
                            row(
                                            AGREEMENT_APPROVAL.PERSON_ID,
                                            AGREEMENT_APPROVAL.FUNCTION_ID,
                                            AGREEMENT_APPROVAL.SIGNER_NAME,
                                            AGREEMENT_APPROVAL.SIGNER_FUNCTION)
                                    .mapping(AgreementFields::signer),
                            PROOF,
                            AGREEMENT_APPROVAL.SIGNED_ON,
                            AGREEMENT_APPROVAL.RECORDED_AT.convertFrom(OffsetDateTime::toInstant),
                            AGREEMENT_APPROVAL.RECORDED_BY)
                    .from(AGREEMENT_APPROVAL)
                    .where(AGREEMENT_APPROVAL.MUNICIPALITY_ID.eq(AGREEMENT_VERSION.MUNICIPALITY_ID))
                    .and(AGREEMENT_APPROVAL.AGREEMENT_ID.eq(AGREEMENT_VERSION.AGREEMENT_ID))
                    .and(AGREEMENT_APPROVAL.NUMBER.eq(AGREEMENT_VERSION.NUMBER))
                    .orderBy(AGREEMENT_APPROVAL.POSITION))
            .convertFrom(rows -> rows.map(mapping(Approval::new)));

    /** By what the version at hand is known. */
    public static final Field<ContentHash> HASH = AGREEMENT_VERSION.HASH.convertFrom(AgreementFields::hash);

    /** Why the version at hand replaces the one before; null for the first. */
    public static final SelectField<@Nullable Amendment> AMENDMENT = row(
                    AGREEMENT_VERSION.AMENDMENT_TITLE,
                    AGREEMENT_VERSION.AMENDMENT_REASON,
                    AGREEMENT_VERSION.AMENDMENT_DISAGREEMENT_ID)
            .mapping(Functions.nullOnAllNull((title, reason, disagreement) ->
                    new Amendment(title, reason, disagreement == null ? null : new DisagreementId(disagreement))));

    private static final SelectField<@Nullable Proposal> PROPOSAL = row(
                    AGREEMENT_VERSION.PROPOSED_ON, AGREEMENT_VERSION.PROPOSED_ON_PAPER)
            .mapping(Functions.nullOnAllNull(Proposal::new));

    private static final SelectField<Rejection> REJECTION = row(
                    AGREEMENT_VERSION.REJECTED_BY,
                    AGREEMENT_VERSION.REJECTION_REASON,
                    AGREEMENT_VERSION.REJECTED_AT,
                    AGREEMENT_VERSION.REJECTED_ACCOUNT)
            .mapping(Functions.nullOnAllNull((party, reason, at, account) ->
                    new Rejection(new OrganisationId(party), reason, at.toInstant(), account)));

    /** What the version at hand says. */
    public static final Field<AgreementContent> CONTENT =
            AGREEMENT_VERSION.CONTENT.convertFrom(text -> ContentDocument.read(JsonDocuments.object(text)));

    /** The versions of the agreement at hand. */
    private static final Field<List<Version>> VERSIONS = multiset(select(
                            AGREEMENT_VERSION.NUMBER,
                            AGREEMENT_VERSION.STATE.convertFrom(VersionState::valueOf),
                            CONTENT,
                            HASH,
                            AGREEMENT_VERSION.FOLLOWS,
                            AMENDMENT,
                            PROPOSAL,
                            APPROVALS,
                            REJECTION,
                            AGREEMENT_VERSION.SINCE)
                    .from(AGREEMENT_VERSION)
                    .where(AGREEMENT_VERSION.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(AGREEMENT_VERSION.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_VERSION.NUMBER))
            .convertFrom(rows -> rows.map(mapping(Version::new)));

    /** How the agreement at hand ends, if that is known. */
    private static final Field<@Nullable Ending> ENDING = multiset(select(
                            AGREEMENT_ENDING.LAST_DAY,
                            AGREEMENT_ENDING.WAY.convertFrom(Ending.Way::valueOf),
                            AGREEMENT_ENDING.REASON)
                    .from(AGREEMENT_ENDING)
                    .where(AGREEMENT_ENDING.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(AGREEMENT_ENDING.AGREEMENT_ID.eq(AGREEMENT.ID)))
            .convertFrom(
                    rows -> rows.map(mapping(Ending::new)).stream().findFirst().orElse(null));

    /** Who leaves the agreement at hand. */
    private static final Field<List<Leave>> LEAVES = multiset(select(
                            AGREEMENT_LEAVE.PARTY_ID.convertFrom(OrganisationId::new),
                            row(
                                            AGREEMENT_LEAVE.LAST_DAY,
                                            AGREEMENT_LEAVE.WAY.convertFrom(Ending.Way::valueOf),
                                            AGREEMENT_LEAVE.REASON)
                                    .mapping(Ending::new))
                    .from(AGREEMENT_LEAVE)
                    .where(AGREEMENT_LEAVE.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                    .and(AGREEMENT_LEAVE.AGREEMENT_ID.eq(AGREEMENT.ID))
                    .orderBy(AGREEMENT_LEAVE.POSITION))
            .convertFrom(rows -> rows.map(mapping(Leave::new)));

    /** The agreement at hand, with all that belongs to it. */
    public static final SelectField<Agreement> WHOLE = row(
                    AGREEMENT.ID.convertFrom(AgreementId::new),
                    AGREEMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                    AGREEMENT.LAST_NUMBER,
                    VERSIONS,
                    ENDING,
                    LEAVES,
                    CancellationRows.ALL,
                    AGREEMENT.VERSION)
            .mapping(Agreement::restore);

    static ContentHash hash(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }

    static byte[] bytes(ContentHash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }

    private static Approval.Signer signer(
            @Nullable UUID person, @Nullable UUID function, @Nullable String name, @Nullable String kind) {
        return person == null
                ? new Approval.Elsewhere(
                        Objects.requireNonNull(name), FunctionKind.valueOf(Objects.requireNonNull(kind)))
                : new Approval.Signatory(new PersonId(person), new FunctionId(Objects.requireNonNull(function)));
    }

    private static Proof proof(
            ApprovalWay way,
            @Nullable UUID file,
            @Nullable String place,
            @Nullable String elsewhere,
            byte @Nullable [] sha256) {
        if (elsewhere != null) {
            return new Proof.KeptElsewhere(
                    way, place, sha256 == null ? null : HexFormat.of().formatHex(sha256));
        }
        return switch (way) {
            case ACCOUNT -> new Proof.ByAccount();
            case PAPER -> new Proof.OnPaper(new FileId(Objects.requireNonNull(file)), Objects.requireNonNull(place));
            case SIGNED_PDF -> new Proof.SignedPdf(new FileId(Objects.requireNonNull(file)));
        };
    }
}

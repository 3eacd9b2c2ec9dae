package org.knotenpunkt.application.partnership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
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
import org.knotenpunkt.domain.partnership.Transcript;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * The transcript of an agreement as a document: what each version says is the very document whose canonical form was approved. Days and
 * instants are written as in ISO 8601, ids as UUIDs, hashes in hexadecimal digits; what is not there is left out. The document says in
 * which format it is.
 */
public final class TranscriptDocument {
    static final int FORMAT = 1;

    private TranscriptDocument() {}

    /**
     * The document of what was agreed; empty if nothing was.
     *
     * @param files those of the agreement
     */
    static Optional<Map<String, Object>> of(SignedAgreement signed, List<StoredFile> files) {
        var hashes = files.stream().collect(Collectors.toMap(StoredFile::id, StoredFile::sha256));
        return Transcript.of(signed.agreement())
                .map(transcript -> ContentDocument.members(
                        "format", FORMAT,
                        "agreement", transcript.agreement(),
                        "town", transcript.municipality(),
                        "lastNumber", transcript.lastNumber(),
                        "versions",
                                transcript.versions().stream()
                                        .map(entry -> of(entry, signed, hashes))
                                        .toList(),
                        "ending",
                                Optional.ofNullable(transcript.ending())
                                        .map(TranscriptDocument::of)
                                        .orElse(null),
                        "leaves",
                                transcript.leaves().stream()
                                        .map(leave -> ContentDocument.members(
                                                "party", leave.party(), "ending", of(leave.ending())))
                                        .toList()));
    }

    private static Map<String, Object> of(Transcript.Entry entry, SignedAgreement signed, Map<FileId, String> hashes) {
        var amendment = entry.amendment();
        var proposal = entry.proposal();
        return ContentDocument.members(
                "number", entry.number(),
                "follows", entry.follows(),
                "since", entry.since(),
                "hash", entry.hash(),
                "content", ContentDocument.of(entry.content()),
                "amendment",
                        amendment == null
                                ? null
                                : ContentDocument.members("title", amendment.title(), "reason", amendment.reason()),
                "proposal",
                        proposal == null
                                ? null
                                : ContentDocument.members("on", proposal.on(), "onPaper", proposal.onPaper()),
                "approvals",
                        entry.approvals().stream()
                                .map(approval -> of(approval, signed, hashes))
                                .toList());
    }

    private static Map<String, Object> of(Approval approval, SignedAgreement signed, Map<FileId, String> hashes) {
        var proof = approval.proof();
        return ContentDocument.members(
                "party", approval.party(),
                "name", signed.signers().name(approval).orElse(null),
                "function", signed.signers().function(approval).orElse(null),
                "way", ApprovalWay.of(proof),
                "place", proof.signedAt(),
                "sha256", sha256(proof, hashes),
                "on", approval.on(),
                "recordedAt", approval.recordedAt());
    }

    private static @Nullable String sha256(Proof proof, Map<FileId, String> hashes) {
        return switch (proof) {
            case Proof.Filed filed -> hashes.get(filed.file());
            case Proof.KeptElsewhere there -> there.sha256();
            case Proof.ByAccount account -> null;
        };
    }

    private static Map<String, Object> of(Ending ending) {
        return ContentDocument.members("lastDay", ending.lastDay(), "way", ending.way(), "reason", ending.reason());
    }

    /**
     * The transcript that the document is of.
     *
     * @param recordedBy the account that takes it over
     * @throws IllegalArgumentException if it is the document of none
     */
    static Transcript read(Map<String, ?> document, UUID recordedBy) {
        var in = new DocumentReader(document);
        if (in.number("format") != FORMAT) {
            throw new IllegalArgumentException("Format %d is not known".formatted(in.number("format")));
        }
        return new Transcript(
                new AgreementId(in.id("agreement")),
                new MunicipalityId(in.id("town")),
                in.number("lastNumber"),
                in.members("versions").map(entry -> entry(entry, recordedBy)).toList(),
                in.optionalMember("ending").map(TranscriptDocument::ending).orElse(null),
                in.members("leaves")
                        .map(leave -> new Leave(new OrganisationId(leave.id("party")), ending(leave.member("ending"))))
                        .toList());
    }

    private static Transcript.Entry entry(DocumentReader in, UUID recordedBy) {
        var hash = new ContentHash(in.text("hash"));
        return new Transcript.Entry(
                in.number("number"),
                in.optionalNumber("follows"),
                in.day("since"),
                hash,
                ContentDocument.read(in.member("content")),
                in.optionalMember("amendment")
                        .map(amendment -> new Amendment(amendment.text("title"), amendment.text("reason")))
                        .orElse(null),
                in.optionalMember("proposal")
                        .map(proposal -> new Proposal(proposal.day("on"), proposal.flag("onPaper")))
                        .orElse(null),
                in.members("approvals")
                        .map(approval -> approval(approval, hash, recordedBy))
                        .toList());
    }

    private static Approval approval(DocumentReader in, ContentHash hash, UUID recordedBy) {
        return new Approval(
                new OrganisationId(in.id("party")),
                hash,
                new Approval.Elsewhere(in.text("name"), FunctionKind.valueOf(in.text("function"))),
                new Proof.KeptElsewhere(
                        ApprovalWay.valueOf(in.text("way")),
                        in.optional("place", text -> text),
                        in.optional("sha256", text -> text)),
                in.day("on"),
                in.instant("recordedAt"),
                recordedBy);
    }

    private static Ending ending(DocumentReader in) {
        return new Ending(in.day("lastDay"), Ending.Way.valueOf(in.text("way")), in.text("reason"));
    }
}

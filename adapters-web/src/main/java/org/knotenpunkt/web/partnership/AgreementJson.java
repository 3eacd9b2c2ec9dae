package org.knotenpunkt.web.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.AgreementSummary;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.SignedAgreement;
import org.knotenpunkt.application.partnership.Signers;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.ApprovalWay;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.Leave;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Proposal;
import org.knotenpunkt.domain.partnership.Rejection;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.ContentPart;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.ClauseTemplate;

/** An agreement in the API. */
record AgreementJson(
        UUID id,
        UUID town,
        String kind,
        AgreementState state,
        List<VersionJson> versions,
        @Nullable EndingJson ending,
        List<LeaveJson> leaves,
        List<CancellationJson> cancellations,
        @Nullable LocalDate lastDay,
        long version) {
    static AgreementJson from(SignedAgreement signed, LocalDate day) {
        var agreement = signed.agreement();
        return new AgreementJson(
                agreement.id().value(),
                agreement.municipality().value(),
                agreement.versions().getLast().content().kind().code(),
                AgreementState.of(agreement, day),
                agreement.versions().stream()
                        .map(version -> VersionJson.from(version, agreement, signed.signers()))
                        .toList(),
                agreement.ending().map(EndingJson::from).orElse(null),
                agreement.leaves().stream().map(LeaveJson::from).toList(),
                agreement.cancellations().stream().map(CancellationJson::from).toList(),
                agreement.lastDayAsOf(day).orElse(null),
                agreement.version());
    }

    /** A version; its content is what the hash is of, once it is in its canonical form. */
    record VersionJson(
            int number,
            VersionState state,
            String hash,
            Map<String, Object> content,
            @Nullable Integer follows,
            @Nullable AmendmentJson amendment,
            @Nullable ProposalJson proposal,
            List<ApprovalJson> approvals,
            List<UUID> awaited,
            List<UUID> cancelled,
            @Nullable RejectionJson rejection,
            @Nullable LocalDate since) {
        static VersionJson from(Version version, Agreement agreement, Signers signers) {
            var amendment = version.amendment();
            var proposal = version.proposal();
            var rejection = version.rejection();
            return new VersionJson(
                    version.number(),
                    version.state(),
                    version.hash().hex(),
                    ContentDocument.of(version.content()),
                    version.follows(),
                    amendment == null ? null : AmendmentJson.from(amendment),
                    proposal == null ? null : ProposalJson.from(proposal),
                    version.approvals().stream()
                            .map(approval -> ApprovalJson.from(approval, signers))
                            .toList(),
                    version.state() == VersionState.PROPOSED
                            ? version.awaited().stream()
                                    .map(party -> party.value())
                                    .toList()
                            : List.of(),
                    agreement.lapsed(version).stream()
                            .map(party -> party.organisation().value())
                            .toList(),
                    rejection == null ? null : RejectionJson.from(rejection),
                    version.since());
        }
    }

    /** What was approved before it was changed or given up. */
    record CancellationJson(
            int number,
            String hash,
            Map<String, Object> content,
            List<YesJson> cancelled,
            List<ContentPart> changed,
            Instant at) {
        static CancellationJson from(Cancellation one) {
            return new CancellationJson(
                    one.number(),
                    one.hash().hex(),
                    ContentDocument.of(one.content()),
                    one.cancelled().stream()
                            .map(yes -> new YesJson(yes.party().value(), yes.on()))
                            .toList(),
                    one.changed().stream().sorted().toList(),
                    one.at());
        }
    }

    /** A yes that counts no more. */
    record YesJson(UUID party, LocalDate on) {}

    /** Why one version follows another. */
    record AmendmentJson(
            String title, String reason, @Nullable UUID disagreement) {
        static AmendmentJson from(Amendment amendment) {
            var disagreement = amendment.disagreement();
            return new AmendmentJson(
                    amendment.title(), amendment.reason(), disagreement == null ? null : disagreement.value());
        }
    }

    /** Since when the parties have a version before them. */
    record ProposalJson(LocalDate on, boolean onPaper) {
        static ProposalJson from(Proposal proposal) {
            return new ProposalJson(proposal.on(), proposal.onPaper());
        }
    }

    /** The yes of a party. */
    record ApprovalJson(
            UUID party,
            ApprovalWay way,
            @Nullable String person,
            @Nullable FunctionKind function,
            @Nullable UUID file,
            @Nullable String place,
            LocalDate on,
            Instant recordedAt) {
        static ApprovalJson from(Approval approval, Signers signers) {
            var proof = approval.proof();
            return new ApprovalJson(
                    approval.party().value(),
                    ApprovalWay.of(proof),
                    signers.name(approval).orElse(null),
                    signers.function(approval).orElse(null),
                    proof instanceof Proof.Filed filed ? filed.file().value() : null,
                    proof.signedAt(),
                    approval.on(),
                    approval.recordedAt());
        }
    }

    /** The no of a party. */
    record RejectionJson(UUID party, String reason, Instant at) {
        static RejectionJson from(Rejection rejection) {
            return new RejectionJson(rejection.party().value(), rejection.reason(), rejection.at());
        }
    }

    /** How it ends. */
    record EndingJson(LocalDate lastDay, Ending.Way way, String reason) {
        static EndingJson from(Ending ending) {
            return new EndingJson(ending.lastDay(), ending.way(), ending.reason());
        }
    }

    /** That a party leaves. */
    record LeaveJson(UUID party, EndingJson ending) {
        static LeaveJson from(Leave leave) {
            return new LeaveJson(leave.party().value(), EndingJson.from(leave.ending()));
        }
    }

    /** An agreement in a list. */
    record Item(
            UUID id,
            String title,
            String kind,
            AgreementState state,
            @Nullable VersionState openState,
            List<String> parties,
            int awaited,
            @Nullable LocalDate since,
            @Nullable LocalDate lastDay) {
        static Item from(AgreementSummary agreement) {
            return new Item(
                    agreement.id().value(),
                    agreement.title(),
                    agreement.kind(),
                    agreement.state(),
                    agreement.openState(),
                    agreement.parties(),
                    agreement.awaited(),
                    agreement.since(),
                    agreement.lastDay());
        }
    }

    /** The kinds of agreements. */
    record Kinds(List<Kind> items) {}

    /** A kind of agreement: who must be there, and which clauses are usual. */
    record Kind(
            String code,
            int edition,
            Map<String, String> names,
            List<SeatJson> seats,
            List<TemplateJson> clauses,
            @Nullable String frame) {
        static Kind from(AgreementKind kind) {
            return new Kind(
                    kind.ref().code(),
                    kind.ref().edition(),
                    kind.names(),
                    kind.seats().stream()
                            .map(seat -> new SeatJson(seat.side(), seat.role()))
                            .toList(),
                    kind.templates().stream().map(TemplateJson::from).toList(),
                    kind.frame());
        }
    }

    /** A side that must be there. */
    record SeatJson(Side side, PartyRole role) {}

    /** The usual wording of a clause. */
    record TemplateJson(String key, boolean required, Map<String, ClauseTemplate.Wording> wordings) {
        static TemplateJson from(ClauseTemplate template) {
            return new TemplateJson(template.key(), template.required(), template.wordings());
        }
    }
}

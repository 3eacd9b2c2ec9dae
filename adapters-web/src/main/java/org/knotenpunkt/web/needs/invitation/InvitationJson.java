package org.knotenpunkt.web.needs.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.invitation.HandedOut;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.web.needs.answering.AnsweringPages;
import org.knotenpunkt.web.shared.answer.ToldOnce;

/**
 * An invitation in the API.
 *
 * @param discarded since when what came through an open link counts no more; null while it does
 * @param address where people answer through an open link; null for codes
 * @param codes how many codes were made; null for an open link
 * @param addresses of the codes, told once, when they are made, and null ever after
 */
record InvitationJson(
        UUID id,
        String perspective,
        LocalDate made,
        @Nullable LocalDate revoked,
        @Nullable LocalDate discarded,
        @Nullable String discardReason,
        @Nullable String address,
        @Nullable Integer codes,
        @Nullable List<String> addresses)
        implements ToldOnce {
    /** Those of a wave. */
    record Items(List<InvitationJson> items) {}

    static InvitationJson from(Invitation invitation, String server) {
        var discarded = invitation.discarded();
        return new InvitationJson(
                invitation.id().value(),
                invitation.perspective().code(),
                invitation.made(),
                invitation.revoked(),
                discarded == null ? null : discarded.day(),
                discarded == null ? null : discarded.reason(),
                invitation.kind() instanceof Invitation.OpenLink(var code) ? address(code, server) : null,
                invitation.kind() instanceof Invitation.Codes(var count) ? count : null,
                null);
    }

    static InvitationJson from(HandedOut handedOut, String server) {
        return from(handedOut.invitation(), server)
                .with(handedOut.codes().stream()
                        .map(code -> address(code, server))
                        .toList());
    }

    private static String address(AnswerCode code, String server) {
        return server + AnsweringPages.path(code);
    }

    private InvitationJson with(@Nullable List<String> told) {
        return new InvitationJson(id, perspective, made, revoked, discarded, discardReason, address, codes, told);
    }

    @Override
    public InvitationJson again() {
        return with(null);
    }

    @Override
    public String toString() {
        return "InvitationJson[%s]".formatted(id);
    }
}

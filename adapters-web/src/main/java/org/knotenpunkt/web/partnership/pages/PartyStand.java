package org.knotenpunkt.web.partnership.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.ApprovalWay;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.Proof;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.web.shared.text.Words;

/**
 * Where a party stands with a version.
 *
 * @param state what is said first
 * @param style of the state: how people see it from afar
 * @param more what is to be said beside it; null for nothing
 * @param link where more is to be seen or done; null for nowhere
 */
public record PartyStand(
        Party party,
        String state,
        String style,
        @Nullable String more,
        @Nullable Link link) {
    /**
     * Where a link leads.
     *
     * @param name how it is called for those who do not see beside which party it stands
     * @param isFile whether it leads to a file that is stored
     */
    public record Link(String path, String label, String name, boolean isFile) {}

    /**
     * Where all of them stand, in the order of the agreement.
     *
     * @param zone in which days are told
     */
    static List<PartyStand> of(
            AgreementView view, Version version, Hands hands, LocalDate today, ZoneId zone, Words words) {
        return version.content().parties().stream()
                .map(party -> of(party, view, version, hands, today, zone, words))
                .toList();
    }

    private static PartyStand of(
            Party party, AgreementView view, Version version, Hands hands, LocalDate today, ZoneId zone, Words words) {
        var left = view.agreement().leaveOf(party.organisation());
        if (left.isPresent() && version.state() == VersionState.AGREED) {
            var ending = left.get().ending();
            var key = ending.lastDay().isBefore(today) ? "agreements.stand.left" : "agreements.stand.leaves";
            return new PartyStand(party, words.text(key, "day", ending.lastDay()), "tag-grey", ending.reason(), null);
        }
        var rejection = version.rejection();
        if (rejection != null && rejection.party().equals(party.organisation())) {
            return new PartyStand(party, words.text("agreements.stand.refused"), "tag-red", rejection.reason(), null);
        }
        return version.approvalOf(party.organisation())
                .map(approval -> new PartyStand(
                        party,
                        words.text("agreements.stand.approved", "day", approval.on()),
                        "",
                        told(approval, view, words),
                        proof(approval, party, view, words)))
                .orElseGet(() -> new PartyStand(
                        party,
                        words.text(
                                switch (version.state()) {
                                    case PROPOSED -> "agreements.stand.awaited";
                                    case DRAFT -> "agreements.stand.not-asked";
                                    case REFUSED, AGREED -> "agreements.stand.not-answered";
                                }),
                        version.state() == VersionState.PROPOSED ? "tag-amber" : "tag-grey",
                        asked(party, view, version, hands, zone, words),
                        recording(party, view, version, hands, words)));
    }

    /** That it has said yes to something else before, and who could answer. */
    private static @Nullable String asked(
            Party party, AgreementView view, Version version, Hands hands, ZoneId zone, Words words) {
        var signatories = signatories(party, version, hands, words);
        if (!version.state().isOpen()) {
            return signatories;
        }
        return view.agreement()
                .cancelledOf(party.organisation())
                .map(one -> cancelled(one, party.organisation(), zone, words))
                .map(told -> signatories == null ? told : told + " " + signatories)
                .orElse(signatories);
    }

    private static String cancelled(Cancellation one, OrganisationId party, ZoneId zone, Words words) {
        return words.text(
                "agreements.stand.cancelled",
                "on",
                one.of(party).orElseThrow().on(),
                "day",
                one.at().atZone(zone).toLocalDate(),
                "parts",
                AgreementWords.changed(one, words));
    }

    /** Who could answer for a party that is asked, for those who may know. */
    private static @Nullable String signatories(Party party, Version version, Hands hands, Words words) {
        var known = hands.signatories().get(party.organisation());
        if (version.state() != VersionState.PROPOSED || known == null) {
            return null;
        }
        return known.isEmpty()
                ? words.text("agreements.stand.nobody")
                : words.text(
                        "agreements.stand.signatories",
                        "names",
                        known.stream()
                                .map(mandate -> AgreementWords.name(mandate, words))
                                .toList());
    }

    /** Those who know who could sign are those who may note that somebody did. */
    private static @Nullable Link recording(
            Party party, AgreementView view, Version version, Hands hands, Words words) {
        return version.state() == VersionState.PROPOSED && hands.signatories().containsKey(party.organisation())
                ? link(
                        AgreementPaths.party(view.agreement().id(), party.organisation()) + "/signature",
                        "agreements.signature.record",
                        party,
                        false,
                        words)
                : null;
    }

    private static @Nullable Link proof(Approval approval, Party party, AgreementView view, Words words) {
        return approval.proof() instanceof Proof.Filed filed
                ? link(
                        AgreementPaths.file(view.agreement().id(), filed.file()),
                        "agreements.signature.proof",
                        party,
                        true,
                        words)
                : null;
    }

    private static Link link(String path, String key, Party party, boolean isFile, Words words) {
        return new Link(path, words.text(key), words.text(key + "-of", "party", party.name()), isFile);
    }

    /** Who has signed, by which function, how and where. */
    private static String told(Approval approval, AgreementView view, Words words) {
        var way = words.show(ApprovalWay.of(approval.proof()));
        var place = approval.proof().signedAt();
        var how = place == null ? way : words.text("agreements.stand.on-paper", "way", way, "place", place);
        return view.signers()
                .name(approval)
                .map(name -> view.signers()
                        .function(approval)
                        .map(kind ->
                                words.text("agreements.stand.by-function", "name", name, "function", kind, "way", how))
                        .orElseGet(() -> words.text("agreements.stand.by", "name", name, "way", how)))
                .orElse(how);
    }
}

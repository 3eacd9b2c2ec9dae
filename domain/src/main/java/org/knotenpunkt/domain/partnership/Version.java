package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;

/**
 * What an agreement says, or was to say, at one time.
 *
 * @param number counts all versions that were ever begun, from 1; never given twice
 * @param follows the number of the version in force that it replaces; null if there was none
 * @param amendment why it replaces that; null exactly where it replaces none
 * @param proposal since when the parties have it before them; null of a draft, and where that is not known
 * @param approvals given to exactly this content, in the order in which they were recorded
 * @param rejection why it was refused; null unless it was
 * @param since the first day on which it holds; null unless it was agreed
 */
public record Version(
        int number,
        VersionState state,
        AgreementContent content,
        ContentHash hash,
        @Nullable Integer follows,
        @Nullable Amendment amendment,
        @Nullable Proposal proposal,
        List<Approval> approvals,
        @Nullable Rejection rejection,
        @Nullable LocalDate since) {
    public Version {
        approvals = List.copyOf(approvals);
        require(approvals.stream().allMatch(approval -> approval.hash().equals(hash)), "is approved as it is");
        require(approvals.size() == parties(approvals).size(), "is approved once by each party");
        require((follows == null) == (amendment == null), "has an amendment if it replaces another one");
        require((state == VersionState.REFUSED) == (rejection != null), "is refused if a party said no");
        require((state == VersionState.AGREED) == (since != null), "holds since a day if it was agreed");
        require(
                state != VersionState.DRAFT || (approvals.isEmpty() && proposal == null),
                "is approved only once it is proposed");
        require(
                proposal == null
                        || approvals.stream()
                                .noneMatch(approval -> approval.on().isBefore(proposal.on())),
                "is approved since it was proposed");
        require(
                state != VersionState.AGREED || parties(approvals).equals(content.organisations()),
                "is agreed by each party");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Version %d breaks the rule that it %s".formatted(number, rule));
        }
    }

    private static Set<OrganisationId> parties(List<Approval> approvals) {
        var parties = new HashSet<OrganisationId>();
        approvals.forEach(approval -> parties.add(approval.party()));
        return parties;
    }

    /** A first draft of the content. */
    static Version draft(
            int number,
            AgreementContent content,
            ContentHash hash,
            @Nullable Integer follows,
            @Nullable Amendment amendment) {
        return new Version(number, VersionState.DRAFT, content, hash, follows, amendment, null, List.of(), null, null);
    }

    /** The same version with another content, to which nobody has agreed. */
    Version saying(AgreementContent next, ContentHash nextHash) {
        return draft(number, next, nextHash, follows, amendment);
    }

    Version proposed(Proposal how) {
        return new Version(
                number, VersionState.PROPOSED, content, hash, follows, amendment, how, approvals, null, null);
    }

    Version refused(Rejection why) {
        return new Version(
                number, VersionState.REFUSED, content, hash, follows, amendment, proposal, approvals, why, null);
    }

    Version approved(Approval approval) {
        var all = Stream.concat(approvals.stream(), Stream.of(approval)).toList();
        return new Version(number, state, content, hash, follows, amendment, proposal, all, null, null);
    }

    Version agreed(LocalDate from) {
        return new Version(
                number, VersionState.AGREED, content, hash, follows, amendment, proposal, approvals, null, from);
    }

    public Optional<Approval> approvalOf(OrganisationId party) {
        return approvals.stream()
                .filter(approval -> approval.party().equals(party))
                .findFirst();
    }

    /** Those who have not agreed, in the order in which they stand in the agreement. */
    public List<OrganisationId> awaited() {
        return content.parties().stream()
                .map(party -> party.organisation())
                .filter(party -> approvalOf(party).isEmpty())
                .toList();
    }

    /** The day from which it can hold: all have agreed, and its term has begun. */
    LocalDate completeOn() {
        var last = approvals.stream()
                .map(Approval::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var from = content.term().from();
        return from != null && from.isAfter(last) ? from : last;
    }
}

package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What was agreed, written out to be known in another installation: the versions that were agreed, who has said yes to each, and how it
 * ends. Nothing of it has been checked.
 *
 * @param lastNumber the number of the version that was begun last, were it agreed or not
 * @param versions those that were agreed, the oldest first
 */
public record Transcript(
        AgreementId agreement,
        MunicipalityId municipality,
        int lastNumber,
        List<Entry> versions,
        @Nullable Ending ending,
        List<Leave> leaves) {
    public Transcript {
        versions = List.copyOf(versions);
        leaves = List.copyOf(leaves);
    }

    /**
     * A version that was agreed.
     *
     * @param hash by which it is said to be known
     * @param proposal since when the parties had it before them; null where that is not known
     */
    public record Entry(
            int number,
            @Nullable Integer follows,
            LocalDate since,
            ContentHash hash,
            AgreementContent content,
            @Nullable Amendment amendment,
            @Nullable Proposal proposal,
            List<Approval> approvals) {
        public Entry {
            approvals = List.copyOf(approvals);
        }

        /** Whether each party has said yes once to this content, since it was proposed and before it began to hold. */
        boolean isApproved() {
            var parties = approvals.stream().map(Approval::party).toList();
            return parties.size() == content.parties().size()
                    && content.organisations().equals(Set.copyOf(parties))
                    && approvals.stream()
                            .allMatch(approval -> approval.hash().equals(hash)
                                    && !approval.on().isAfter(since)
                                    && (proposal == null || !approval.on().isBefore(proposal.on())));
        }

        /** Whether it leads on from the one before, or from nothing if it is the first. */
        boolean continues(@Nullable Entry before) {
            if (before == null) {
                return follows == null && amendment == null && number > 0;
            }
            return follows != null
                    && follows == before.number
                    && number > before.number
                    && amendment != null
                    && since.isAfter(before.since);
        }

        Version version() {
            return new Version(
                    number, VersionState.AGREED, content, hash, follows, amendment, proposal, approvals, null, since);
        }
    }

    /** What was agreed, if anything was. */
    public static Optional<Transcript> of(Agreement agreement) {
        var agreed = agreement.versions().stream()
                .filter(version -> version.state() == VersionState.AGREED)
                .map(Transcript::entry)
                .toList();
        return agreed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transcript(
                        agreement.id(),
                        agreement.municipality(),
                        agreement.lastNumber(),
                        agreed,
                        agreement.ending().orElse(null),
                        agreement.leaves()));
    }

    private static Entry entry(Version version) {
        return new Entry(
                version.number(),
                version.follows(),
                Optional.ofNullable(version.since()).orElseThrow(),
                version.hash(),
                version.content(),
                version.amendment(),
                version.proposal(),
                version.approvals());
    }

    /** Whether the versions form a chain without gaps, and what ends it fits. */
    boolean isChained() {
        Entry before = null;
        for (var entry : versions) {
            if (!entry.continues(before)) {
                return false;
            }
            before = entry;
        }
        return before != null && before.number <= lastNumber && isFittingEnd(before);
    }

    private boolean isFittingEnd(Entry last) {
        return (ending == null || !ending.lastDay().isBefore(last.since()))
                && leaves.stream().allMatch(leave -> takesPart(leave.party()));
    }

    private boolean takesPart(OrganisationId party) {
        return versions.stream().anyMatch(entry -> entry.content.party(party).isPresent());
    }
}

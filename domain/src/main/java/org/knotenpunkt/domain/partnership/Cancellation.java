package org.knotenpunkt.domain.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentPart;

/**
 * That a text to which parties had said yes was changed or given up before all had: their yes counts no more. What they had said yes to
 * stays known.
 *
 * @param number of the version that was to say it
 * @param content to which they had said yes
 * @param hash by which that is known
 * @param cancelled whose yes it was, in the order in which it was given; at least one
 * @param changed in which parts the version says something else since then; none if it was given up
 * @param at when it was changed or given up
 */
public record Cancellation(
        int number,
        AgreementContent content,
        ContentHash hash,
        List<Cancellation.Yes> cancelled,
        Set<ContentPart> changed,
        Instant at) {
    /**
     * A yes that counts no more.
     *
     * @param on the day on which it was said
     */
    public record Yes(OrganisationId party, LocalDate on) {}

    public Cancellation {
        cancelled = List.copyOf(cancelled);
        changed = changed.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(changed));
        if (cancelled.isEmpty() || cancelled.stream().map(Yes::party).distinct().count() != cancelled.size()) {
            throw new IllegalArgumentException(
                    "What was said in version %d is cancelled for each party once, and for one at least"
                            .formatted(number));
        }
    }

    /** That of what was approved of the draft. */
    static Cancellation of(Version draft, Set<ContentPart> changed, Instant at) {
        return new Cancellation(
                draft.number(),
                draft.content(),
                draft.hash(),
                draft.approvals().stream()
                        .map(approval -> new Yes(approval.party(), approval.on()))
                        .toList(),
                changed,
                at);
    }

    public Optional<Yes> of(OrganisationId party) {
        return cancelled.stream().filter(yes -> yes.party().equals(party)).findFirst();
    }

    /** Whether what they had said yes to was given up, and not changed. */
    public boolean isGivenUp() {
        return changed.isEmpty();
    }
}

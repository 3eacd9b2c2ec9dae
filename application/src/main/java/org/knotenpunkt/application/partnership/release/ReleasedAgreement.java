package org.knotenpunkt.application.partnership.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.ContentHash;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What the office of a network reads of an agreement: what was agreed, and how it ends. It tells of no draft, and not who has said yes or
 * no on whose behalf; an ending shows its day and not its reason.
 *
 * @param townName what the town is called on the day
 * @param terms what it is released for, and until when
 * @param versions all that were agreed, the oldest first; at least one
 * @param endsOn the last day if its ending is known; null if nobody has ended it
 * @param leaves the parties that leave, with their last days
 */
public record ReleasedAgreement(
        AgreementId id,
        MunicipalityId town,
        String townName,
        ReleaseTerms terms,
        List<Agreed> versions,
        @Nullable LocalDate endsOn,
        List<Leaving> leaves) {
    public ReleasedAgreement {
        versions = List.copyOf(versions);
        leaves = List.copyOf(leaves);
    }

    /**
     * A version that was agreed.
     *
     * @param amendment why it replaces the one before; null for the first
     */
    public record Agreed(
            int number,
            LocalDate since,
            ContentHash hash,
            AgreementContent content,
            @Nullable Amendment amendment) {}

    /** That a party leaves. */
    public record Leaving(OrganisationId party, LocalDate lastDay) {}

    /** The version of the number. */
    public Optional<Agreed> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The version that tells most on the day: the last that had begun by then or, where none had, the first. */
    public Agreed shownOn(LocalDate day) {
        return versions.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((one, later) -> later)
                .orElseGet(versions::getFirst);
    }

    /** The last day as it looks on the day: that of its ending, else that of its term; empty if neither is known. */
    public Optional<LocalDate> lastDayAsOf(LocalDate day) {
        return Optional.ofNullable(endsOn)
                .or(() -> versions.getLast().content().term().lastDayAsOf(day));
    }
}

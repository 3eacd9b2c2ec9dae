package org.knotenpunkt.application.partnership.progress;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.progress.Progress;

/**
 * What has become of an agreement by a day.
 *
 * @param accounts what those are called who have recorded something, as far as they are known
 * @param mayRecord whether the actor may say how far goals are
 * @param given the contributions of which the actor may say what was given
 */
public record ProgressView(
        Agreement agreement,
        LocalDate day,
        Progress progress,
        Map<UUID, String> accounts,
        boolean mayRecord,
        Set<ContributionId> given) {
    public ProgressView {
        accounts = Map.copyOf(accounts);
        given = Set.copyOf(given);
    }

    /** What the agreement is called on the day, or was last. */
    public String title() {
        return agreement.shownOn(day).content().title();
    }

    /** What the agreement calls the party, as agreed last or, if it never took part in what was agreed, in the newest version. */
    public Optional<String> partyName(OrganisationId party) {
        return agreement.lastSaid(content -> content.party(party)).map(Party::name);
    }
}

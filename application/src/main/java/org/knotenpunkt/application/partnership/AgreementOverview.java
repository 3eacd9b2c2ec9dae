package org.knotenpunkt.application.partnership;

import java.util.List;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;

/**
 * The agreements of a town, and what somebody wants to know beside them.
 *
 * @param found those that fit
 * @param awaited what is proposed and those have not answered for whom the actor acts, by title and then by the party's name
 * @param parties those of all agreements that the actor may see, by name
 * @param kinds the newest edition of each kind, ordered by code
 */
public record AgreementOverview(
        Page<AgreementSummary> found,
        List<AwaitedAnswer> awaited,
        List<KnownParty> parties,
        List<AgreementKind> kinds) {
    public AgreementOverview {
        awaited = List.copyOf(awaited);
        parties = List.copyOf(parties);
        kinds = List.copyOf(kinds);
    }
}

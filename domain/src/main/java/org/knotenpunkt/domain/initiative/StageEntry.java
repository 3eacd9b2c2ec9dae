package org.knotenpunkt.domain.initiative;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Texts;

/**
 * A stage that a town reached, and why we think so.
 *
 * @param since when it was reached, as precisely as is known
 * @param edition the number of the edition of criteria by which it was judged
 * @param criteria the codes of the criteria that were met, in the order of the alphabet
 * @param reason why the town has stepped back, up to 1,000 characters; null where it has not
 */
public record StageEntry(
        MemberStage stage,
        PartialDate since,
        int edition,
        List<String> criteria,
        Evidence evidence,
        @Nullable String reason) {
    public static final int MAX_LENGTH = 1000;

    public StageEntry {
        criteria = criteria.stream().sorted().distinct().toList();
        reason = Texts.optional("reason of a step back", reason, MAX_LENGTH);
    }

    /** A stage judged by the current edition of criteria. */
    public static StageEntry judgedNow(
            MemberStage stage,
            PartialDate since,
            Collection<String> criteria,
            Evidence evidence,
            @Nullable String reason) {
        return new StageEntry(stage, since, StageCriteria.current().number(), List.copyOf(criteria), evidence, reason);
    }
}

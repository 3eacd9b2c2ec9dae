package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.partnership.content.GoalId;

/** What all {@link KnownAims} answer. A class that implements this runs it against some. */
public interface KnownAimsContract {
    FindingId NEED = new FindingId(new UUID(9, 1));
    OfferAims OF_LINDENAU = new OfferAims(Set.of(CAFE), Set.of(NEED));

    /** Those of somebody who works in Lindenau and Auenfeld, where there are {@link #OF_LINDENAU} and no others. */
    KnownAims aims();

    @Test
    default void ofWhatIsAskedForThatOfTheTownIsKnown() {
        var asked =
                new OfferAims(Set.of(CAFE, new GoalId(new UUID(9, 3))), Set.of(NEED, new FindingId(new UUID(9, 3))));

        assertThat(aims().known(LINDENAU, asked)).isEqualTo(OF_LINDENAU);
        assertThat(aims().known(AUENFELD, asked)).isEqualTo(OfferAims.NONE);
    }

    @Test
    default void nothingElseIsTold() {
        var goal = new OfferAims(Set.of(CAFE), Set.of());

        assertThat(aims().known(LINDENAU, goal)).isEqualTo(goal);
        assertThat(aims().known(LINDENAU, OfferAims.NONE)).isEqualTo(OfferAims.NONE);
    }
}

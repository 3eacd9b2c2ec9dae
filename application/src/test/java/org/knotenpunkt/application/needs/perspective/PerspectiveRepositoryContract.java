package org.knotenpunkt.application.needs.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.FATHERS_ID;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS_ID;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.fathers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.own;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;

/** What every {@link PerspectiveRepository} does. A class that implements this runs it against one that knows Lindenau and Auenfeld. */
public interface PerspectiveRepositoryContract {
    /** An empty repository; the same one during one test. */
    PerspectiveRepository perspectives();

    private OwnPerspective kept(OwnPerspective own) {
        perspectives().save(own);
        return perspectives().findById(own.id()).orElseThrow();
    }

    @Test
    default void keepsPerspectivesAndWhatBecomesOfThem() {
        var mothers = kept(neighbourhoodMothers());
        assertThat(mothers)
                .usingRecursiveComparison()
                .isEqualTo(neighbourhoodMothers().saved());
        var changed = mothers.rename(Wording.german("Stadtteileltern"), NOW).giveUp(TODAY, NOW);
        assertThat(kept(changed)).usingRecursiveComparison().isEqualTo(changed.saved());
        assertThat(kept(fathers()))
                .usingRecursiveComparison()
                .isEqualTo(fathers().saved());
        assertThat(perspectives().findById(new OwnPerspectiveId(new UUID(7, 7))))
                .isEmpty();
    }

    @Test
    default void findsThoseOfATownTheFirstOneFirst() {
        perspectives().save(fathers());
        perspectives().save(neighbourhoodMothers());
        perspectives()
                .save(OwnPerspective.add(
                        new OwnPerspectiveId(new UUID(7, 1)), AUENFELD, MOTHERS, Wording.german("Andere"), null, NOW));

        assertThat(perspectives().of(LINDENAU))
                .usingRecursiveComparison()
                .isEqualTo(new Perspectives(
                        List.of(neighbourhoodMothers().saved(), fathers().saved())));
    }

    @Test
    default void whoeverWasSlowerWithAPerspectiveIsTold() {
        var known = kept(neighbourhoodMothers());
        perspectives().save(known.giveUp(TODAY, NOW));

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> perspectives().save(known.rename(Wording.german("Anders"), NOW)));
    }

    @Test
    default void whoeverWasSlowerWithACodeIsTold() {
        perspectives().save(neighbourhoodMothers());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> perspectives().save(own(FATHERS_ID, MOTHERS, Wording.german("Andere"), null)));
        assertThat(perspectives().of(LINDENAU).own())
                .extracting(OwnPerspective::id)
                .containsExactly(MOTHERS_ID);
    }
}

package org.knotenpunkt.domain.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Result;

class WaveTest {
    private static Wave wave(
            LocalDate from, LocalDate until, List<AskedPerspective> asked, @Nullable LocalDate closed) {
        return new Wave(1, INSTRUMENT, 1, from, until, AnswerUnit.FAMILY, asked, closed);
    }

    private static Wave closed(@Nullable LocalDate on) {
        return wave(TODAY, TODAY.plusDays(9), asked(), on);
    }

    @Test
    void answersComeUntilItsEndOrUntilItIsClosedBefore() {
        assertThat(closed(null).lastDay()).isEqualTo(TODAY.plusDays(9));
        assertThat(closed(TODAY.plusDays(3)).lastDay()).isEqualTo(TODAY.plusDays(3));
        assertThat(closed(TODAY.plusDays(12)).lastDay()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void onlyFamiliesAndChildrenFillInAFormForMoreOrLessThanThemselves() {
        var wave = closed(null);
        var fathers = own("FATHERS", Perspective.FAMILIES);
        var library = own("LIBRARY", null);
        var known = new Perspectives(List.of(fathers, library));

        assertThat(wave.unitFor(Perspective.FAMILIES, known)).isEqualTo(AnswerUnit.FAMILY);
        assertThat(wave.unitFor(fathers.perspective(), known)).isEqualTo(AnswerUnit.FAMILY);
        assertThat(wave.unitFor(Perspective.CHILDREN, known)).isEqualTo(AnswerUnit.CHILD);
        assertThat(wave.unitFor(Perspective.TEACHERS, known)).isEqualTo(AnswerUnit.PERSON);
        assertThat(wave.unitFor(library.perspective(), known)).isEqualTo(AnswerUnit.PERSON);
    }

    private static OwnPerspective own(String code, @Nullable Perspective countsWith) {
        return OwnPerspective.restore(
                new OwnPerspectiveId(new UUID(7, code.hashCode())),
                LINDENAU,
                new Perspective(code),
                Wording.german(code),
                countsWith,
                null,
                1);
    }

    @Test
    void itAsksEachPerspectiveOnceInAPeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> wave(TODAY, TODAY.minusDays(1), asked(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> wave(TODAY, TODAY, List.of(), null));
        var families = new AskedPerspective(Perspective.FAMILIES, null);
        assertThatIllegalArgumentException().isThrownBy(() -> wave(TODAY, TODAY, List.of(families, families), null));
        assertThat(wave(TODAY, TODAY, List.of(families), null).lastDay()).isEqualTo(TODAY);
    }

    @Test
    void ofSeveralWavesThatWhichIsOpenIsNamed() {
        var second = anAssessmentThatAsks()
                .closeWave(1, TODAY, NOW)
                .flatMap(closed -> closed.openWave(INSTRUMENT, 1, TODAY, TODAY, AnswerUnit.FAMILY, asked(), NOW))
                .orElseThrow();

        assertThat(second.conclude(
                        Set.of(Perspective.FAMILIES, Perspective.TEACHERS), Perspectives.STANDARD, TODAY, NOW))
                .isEqualTo(Result.refusal(new AssessmentError.WaveStillOpen(2)));
    }

    @Test
    void somebodyCouldHaveAnswered() {
        assertThat(new Base(1, "Sekretariat").count()).isOne();
        assertThat(new Base(Base.MAX_COUNT, "Sekretariat").count()).isEqualTo(Base.MAX_COUNT);
        assertThatIllegalArgumentException().isThrownBy(() -> new Base(0, "Sekretariat"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Base(Base.MAX_COUNT + 1, "Sekretariat"));
    }
}

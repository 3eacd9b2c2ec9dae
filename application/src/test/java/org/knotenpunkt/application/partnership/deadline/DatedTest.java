package org.knotenpunkt.application.partnership.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.BASELINE;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.CONTRIBUTION;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.END;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.GOAL;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.NOTICE;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.RELEASE;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.RESOLUTION;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.REVIEW;
import static org.knotenpunkt.application.partnership.deadline.DeadlineKind.SHEETS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;

class DatedTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    private static final LocalDate IN_A_YEAR = TODAY.plusYears(1);
    private static final LocalDate FIRST_REVIEW = LocalDate.of(2027, 6, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 7, 31);
    private static final AgreementTerm TERM = new AgreementTerm(null, LAST_DAY, 0, 3, FIRST_REVIEW, 12);
    private static final UUID THING = new UUID(1, 1);

    private static Dated.Due due(LocalDate day) {
        return new Dated.Due(THING, day, "Something", "Somebody");
    }

    private static Dated dated(
            AgreementTerm term, @Nullable LocalDate ending, @Nullable LocalDate opened, Dated.@Nullable Due round) {
        return new Dated(
                AGREEMENT,
                "Together",
                1,
                LocalDate.of(2026, 8, 1),
                term,
                ending,
                opened,
                round,
                round == null ? Set.of() : Set.of(SCHOOL, PARENTS),
                List.of(due(LAST_DAY)),
                List.of(due(LAST_DAY)),
                List.of(due(TODAY.minusDays(20))),
                List.of(due(LAST_DAY)),
                List.of(due(LAST_DAY)));
    }

    private static List<Tuple> by(Dated dated, LocalDate until) {
        return dated.by(until, TODAY, Set.of(SCHOOL))
                .sorted(Deadline.IN_ORDER)
                .map(one -> tuple(one.kind(), one.day()))
                .toList();
    }

    @Test
    void allThatIsDueIsToldWithItsDay() {
        assertThat(by(dated(TERM, null, null, null), IN_A_YEAR))
                .containsExactly(
                        tuple(CONTRIBUTION, TODAY.minusDays(20)),
                        tuple(NOTICE, LocalDate.of(2027, 4, 30)),
                        tuple(REVIEW, FIRST_REVIEW),
                        tuple(END, LAST_DAY),
                        tuple(BASELINE, LAST_DAY),
                        tuple(GOAL, LAST_DAY),
                        tuple(RESOLUTION, LAST_DAY),
                        tuple(RELEASE, LAST_DAY));
    }

    @Test
    void nothingIsToldThatIsDueLater() {
        assertThat(by(dated(TERM, null, null, null), FIRST_REVIEW.minusDays(1)))
                .extracting(one -> one.toList().getFirst())
                .containsExactly(CONTRIBUTION, NOTICE);
    }

    @Test
    void aReviewThatWasNotHeldIsOverdueUntilItIsOpened() {
        var missed = new AgreementTerm(null, null, 0, 3, LocalDate.of(2026, 12, 1), 12);

        assertThat(by(dated(missed, null, null, null), TODAY)).contains(tuple(REVIEW, LocalDate.of(2026, 12, 1)));
        assertThat(by(dated(missed, null, LocalDate.of(2027, 1, 10), null), IN_A_YEAR))
                .contains(tuple(REVIEW, LocalDate.of(2027, 12, 1)));
    }

    @Test
    void whileAReviewIsUnderWayItsSheetsAreDue() {
        var round = new Dated.Due(THING, TODAY.plusDays(7), null, null);

        assertThat(by(dated(TERM, null, TODAY, round), IN_A_YEAR))
                .contains(tuple(SHEETS, TODAY.plusDays(7)))
                .extracting(one -> one.toList().getFirst())
                .doesNotContain(REVIEW);
    }

    @Test
    void aSheetIsToldToThoseOfWhomItIsMissingFromTheOpeningOnAndToNobodyElse() {
        var round = new Dated.Due(THING, TODAY.plusDays(45), null, null);
        var underWay = dated(TERM, null, TODAY, round);

        assertThat(by(underWay, TODAY.plusDays(30))).contains(tuple(SHEETS, TODAY.plusDays(45)));
        assertThat(underWay.by(IN_A_YEAR, TODAY, Set.of(PROVIDER)))
                .as("that one has handed in its own")
                .extracting(Deadline::kind)
                .doesNotContain(SHEETS, REVIEW);
        assertThat(underWay.by(IN_A_YEAR, TODAY, Set.of()))
                .extracting(Deadline::kind)
                .doesNotContain(SHEETS, REVIEW);
        assertThat(by(dated(TERM, null, TODAY.plusDays(1), round), IN_A_YEAR))
                .as("it opens tomorrow")
                .extracting(one -> one.toList().getFirst())
                .doesNotContain(SHEETS, REVIEW);
    }

    @Test
    void whatIsNotDoneStaysAndIsOverdue() {
        var late = new Dated(
                AGREEMENT,
                "Together",
                1,
                LocalDate.of(2026, 8, 1),
                AgreementTerm.OPEN_ENDED,
                null,
                null,
                null,
                Set.of(),
                List.of(due(TODAY.minusMonths(2))),
                List.of(due(TODAY.minusYears(2))),
                List.of(),
                List.of(due(TODAY.minusDays(1))),
                List.of());

        assertThat(late.by(TODAY, TODAY, Set.of()).sorted(Deadline.IN_ORDER))
                .extracting(Deadline::kind, one -> one.isOverdue(TODAY))
                .containsExactly(tuple(GOAL, true), tuple(BASELINE, true), tuple(RESOLUTION, true));
    }

    @Test
    void onceItIsEndedNothingIsDecidedAndAfterItsEndOnlyReleasesEnd() {
        var end = LocalDate.of(2027, 3, 31);
        var release = tuple(RELEASE, LAST_DAY);

        assertThat(by(dated(TERM, end, null, null), IN_A_YEAR))
                .containsExactly(tuple(CONTRIBUTION, TODAY.minusDays(20)), tuple(END, end), release);
        assertThat(by(dated(TERM, TODAY.minusDays(1), null, null), IN_A_YEAR)).containsExactly(release);
    }
}

package org.knotenpunkt.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;

class AgreementEndingTest {
    /** The last day of what is promised and of the goal in the fixtures. */
    private static final LocalDate LAST = LocalDate.of(2027, 7, 31);

    private static Ending on(LocalDate day, Ending.Way way) {
        return new Ending(day, way, "No staff");
    }

    private static Agreement ended(LocalDate day) {
        return anAgreement().end(on(day, Ending.Way.TOGETHER), TODAY, NOW).orElseThrow();
    }

    @Test
    void itEndsOnce() {
        var ended = ended(TODAY.plusDays(9));

        assertThat(ended.end(on(TODAY, Ending.Way.TOGETHER), TODAY, NOW))
                .isEqualTo(Result.refusal(new AgreementError.Ended(TODAY.plusDays(9))));
        assertThat(ended.leave(SCHOOL, on(TODAY, Ending.Way.TOGETHER), TODAY, NOW))
                .isEqualTo(Result.refusal(new AgreementError.Ended(TODAY.plusDays(9))));
    }

    @Test
    void itDoesNotEndBeforeItHolds() {
        assertThat(anAgreement().end(on(TODAY.minusDays(1), Ending.Way.TOGETHER), TODAY, NOW))
                .isEqualTo(Result.refusal(new AgreementError.EndsBeforeItBegins(TODAY)));
        assertThat(ended(TODAY).lastDayAsOf(TODAY)).contains(TODAY);
    }

    @Test
    void noticeEndsItOnTheEarliestDayItCan() {
        var earliest = TODAY.plusMonths(3);

        assertThat(anAgreement()
                        .end(on(earliest, Ending.Way.NOTICE), TODAY, NOW)
                        .orElseThrow()
                        .lastDayAsOf(TODAY))
                .contains(earliest);
    }

    @Test
    void whatIsDoneByTheLastDayIsNotLeftBehind() {
        var agreement = anAgreement();

        assertThat(agreement.consequencesOfEnding(LAST)).isEqualTo(Consequences.NONE);
        assertThat(agreement.consequencesOfEnding(LAST.minusDays(1)).goals()).containsExactly(CAFE);
        assertThat(agreement
                        .consequencesOfLeaving(PROVIDER, LAST.minusDays(1), EDUCATION_PARTNERSHIP)
                        .contributions())
                .containsExactly(HOURS);
        assertThat(agreement
                        .consequencesOfLeaving(PROVIDER, LAST, EDUCATION_PARTNERSHIP)
                        .contributions())
                .isEmpty();
    }

    @Test
    void theSeatOfThoseWhoLeaveAsWellIsEmptyToo() {
        var left = anAgreement()
                .leave(PARENTS, on(TODAY.plusDays(9), Ending.Way.TOGETHER), TODAY, NOW)
                .orElseThrow();

        assertThat(left.consequencesOfLeaving(PROVIDER, LAST, EDUCATION_PARTNERSHIP)
                        .seats())
                .isEqualTo(EDUCATION_PARTNERSHIP.seats().subList(1, 3));
    }

    @Test
    void whoAgreesAnewHasNotLeft() {
        var left = anAgreement()
                .leave(PARENTS, on(TODAY.plusDays(9), Ending.Way.TOGETHER), TODAY, NOW)
                .orElseThrow();
        assertThat(left.leaveOf(PARENTS)).isPresent();
        assertThat(left.leaveOf(SCHOOL)).isEmpty();

        var later = TODAY.plusDays(20);
        var anew = approvedByAll(
                left.draftNext(anAmendment(), NOW)
                        .flatMap(next ->
                                next.revise(before -> Result.success(aContentSaying("We stay.")), FINGERPRINT, NOW))
                        .flatMap(next -> next.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                        .orElseThrow(),
                later);

        assertThat(anew.leaveOf(PARENTS)).isEmpty();
        assertThat(anew.leaves()).hasSize(1);
    }

    @Test
    void aPlaceIsNamedOnceHoweverManyVersionsTheAgreementHas() {
        var amended = anAgreement().draftNext(anAmendment(), NOW).orElseThrow();

        assertThat(amended.places()).hasSize(4).doesNotHaveDuplicates();
        assertThat(List.copyOf(amended.places())).isEqualTo(anAgreement().places());
    }
}

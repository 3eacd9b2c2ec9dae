package org.knotenpunkt.application.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.FACTS_OF_MOSAIK;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.byList;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.bySchoolOffice;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.counted;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.mosaikschule;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.mosaikschuleWithHistory;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.schoolId;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What every {@link SchoolRepository} does. A class that implements this runs it against one. */
public interface SchoolRepositoryContract {
    /** An empty repository, which knows the organisation and the town of {@code mosaikschule()}; the same one during a test. */
    SchoolRepository schools();

    /** What is told as never true about the organisation of {@code mosaikschule()}, the oldest withdrawal first. */
    List<HistoryEntry> withdrawn();

    @Test
    default void findsWhatWasSavedWithItsWholeHistory() {
        var saved = mosaikschuleWithHistory();
        schools().save(saved);

        assertThat(schools().findById(saved.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(saved.saved());
        assertThat(schools().findByNumber(saved.number()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(saved.saved());
    }

    @Test
    default void findsNothingUnderWhatIsUnknown() {
        schools().save(mosaikschule());

        assertThat(schools().findById(schoolId(99))).isEmpty();
        assertThat(schools().findByNumber(new SchoolNumber("100000"))).isEmpty();
    }

    @Test
    default void whatIsSavedAgainTakesThePlaceOfWhatWasThere() {
        schools().save(mosaikschule());
        var changed = schools()
                .findById(mosaikschule().id())
                .orElseThrow()
                .recordAllDay(bySchoolOffice(AllDayForm.BOUND), null, NOW)
                .orElseThrow();
        schools().save(changed);

        assertThat(schools().findById(mosaikschule().id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(changed.saved());
    }

    @Test
    default void eachPartOfTheHistoryIsChangedByItself() {
        schools().save(mosaikschuleWithHistory());
        var day = LocalDate.parse("2027-02-01");
        List<UnaryOperator<School>> changes = List.of(
                school -> school.recordFacts(byList(FACTS_OF_MOSAIK), day, NOW).orElseThrow(),
                school -> school.recordAllDay(bySchoolOffice(AllDayForm.BOUND), day, NOW)
                        .orElseThrow(),
                school -> school.recordAllDay(bySchoolOffice(AllDayForm.NONE), day.plusDays(1), NOW)
                        .orElseThrow(),
                school -> school.recordStartchancen(byList(true), day, NOW).orElseThrow(),
                school -> school.recordSocialIndex(new SchoolYear(2022), byList(new SocialIndex(7)), NOW)
                        .orElseThrow(),
                school -> school.recordSocialIndex(new SchoolYear(2023), byList(new SocialIndex(8)), NOW)
                        .orElseThrow(),
                school -> school.recordPupils(new SchoolYear(2022), counted(213), TODAY, NOW)
                        .orElseThrow(),
                school -> school.recordPupils(new SchoolYear(2023), counted(199), TODAY, NOW)
                        .orElseThrow());
        for (var change : changes) {
            var changed = change.apply(schools().findById(mosaikschule().id()).orElseThrow());
            schools().save(changed);

            assertThat(schools().findById(mosaikschule().id()))
                    .get()
                    .usingRecursiveComparison()
                    .isEqualTo(changed.saved());
        }
    }

    @Test
    default void whoChangesAnOldVersionIsToldSo() {
        schools().save(mosaikschule());
        var read = schools().findById(mosaikschule().id()).orElseThrow();
        schools()
                .save(read.recordAllDay(bySchoolOffice(AllDayForm.BOUND), null, NOW)
                        .orElseThrow());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> schools()
                        .save(read.recordPupils(new SchoolYear(2025), counted(1), TODAY, NOW)
                                .orElseThrow()));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> schools().save(mosaikschule()));
    }

    @Test
    default void whatWasTakenBackIsNoLongerThereAndStaysKnown() {
        schools().save(mosaikschuleWithHistory());
        var history = mosaikschuleWithHistory().history();
        var facts = List.of(
                new RecordedFact(
                        FactKind.ALL_DAY,
                        history.allDay().latest().orElseThrow().validity().from()),
                new RecordedFact(
                        FactKind.SOCIAL_INDEX, history.socialIndex().firstKey().firstDay()),
                new RecordedFact(FactKind.PUPILS, history.pupils().firstKey().firstDay()),
                new RecordedFact(FactKind.SCHOOL_FACTS, null));
        for (var fact : facts) {
            var corrected = schools()
                    .findById(mosaikschule().id())
                    .orElseThrow()
                    .withdraw(fact, MISTAKEN, source -> false)
                    .orElseThrow();
            schools().save(corrected);

            assertThat(schools().findById(mosaikschule().id()))
                    .get()
                    .usingRecursiveComparison()
                    .isEqualTo(corrected.saved());
        }
        assertThat(withdrawn())
                .extracting(HistoryEntry::withdrawal)
                .containsOnly(WithdrawalView.of(MISTAKEN))
                .hasSize(facts.size());
        assertThat(withdrawn())
                .extracting(HistoryEntry::fact)
                .extracting("kind")
                .containsExactlyInAnyOrderElementsOf(
                        facts.stream().map(RecordedFact::kind).toList());
    }
}

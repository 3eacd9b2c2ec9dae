package org.knotenpunkt.application.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.needs.NeedsFixtures.WISH;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.NeedsFixtures.sheetId;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentEvent;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.organisation.OrganisationFixtures;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.domain.shared.Shown;

class NeedsServicesTest {
    private static final Actor SOMEBODY = new Actor(new UUID(9, 9), Set.of());

    private final NeedsHouse house = new NeedsHouse(new AllowingRights());

    @BeforeEach
    void ask() {
        house.needs().instruments().save(aPublishedInstrument());
        house.needs().assessments().save(anAssessmentThatAsks());
    }

    private static NewSheet sheet(Perspective perspective, Answer... answers) {
        return new NewSheet(perspective, LanguageTag.GERMAN, List.of(answers));
    }

    private void answered(int number, Perspective perspective, Answer... answers) {
        house.answers()
                .bringIn(SOMEBODY, ASSESSMENT, 1, Collections.nCopies(number, sheet(perspective, answers)))
                .orElseThrow();
    }

    private long version() {
        return house.needs().assessments().findById(ASSESSMENT).orElseThrow().version();
    }

    private void close() {
        house.assessments().closeWave(SOMEBODY, ASSESSMENT, version(), 1).orElseThrow();
    }

    @Test
    void anInstrumentBeginsWithTheQuestionsOfATemplate() {
        assertThat(house.instruments()
                        .begin(SOMEBODY, LINDENAU, "Neu", "families")
                        .orElseThrow()
                        .draft())
                .isEqualTo(NeedsHouse.TEMPLATE.questions());
        assertThat(house.instruments().begin(SOMEBODY, LINDENAU, "Neu", "none"))
                .isEqualTo(refusal(new InstrumentError.UnknownTemplate("none")));
    }

    @Test
    void anAssessmentLooksAtASchoolOfTheTownAndAtNothingElse() {
        var provider = OrganisationFixtures.anOrganisation(4, OrganisationKind.PROVIDER, "Träger");
        house.needs().world().organisations().save(provider);

        assertThat(house.assessments().setUp(SOMEBODY, LINDENAU, new AssessedPlace.Site(provider.id()), "Neu"))
                .isEqualTo(refusal(new AssessmentError.UnknownSite(provider.id())));
        assertThat(house.assessments().setUp(SOMEBODY, AUENFELD, new AssessedPlace.Site(SCHOOL), "Neu"))
                .isEqualTo(refusal(new AssessmentError.UnknownSite(SCHOOL)));
        assertThat(house.assessments().setUp(SOMEBODY, LINDENAU, new AssessedPlace.Site(organisationId(99)), "Neu"))
                .isEqualTo(refusal(new AssessmentError.UnknownSite(organisationId(99))));
    }

    @Test
    void onlyWhatIsPublishedIsAsked() {
        var wave = new NewWave(INSTRUMENT, 2, TODAY, TODAY, AnswerUnit.FAMILY, asked());

        assertThat(house.assessments().openWave(SOMEBODY, ASSESSMENT, version(), wave))
                .isEqualTo(refusal(new AssessmentError.InstrumentNotPublished(INSTRUMENT, 2)));
    }

    @Test
    void formsOnPaperLeaveOneEntryADay() {
        house.answers()
                .typeIn(SOMEBODY, ASSESSMENT, 1, sheet(FAMILIES, point(4)))
                .orElseThrow();
        house.answers()
                .typeIn(SOMEBODY, ASSESSMENT, 1, sheet(FAMILIES, point(5)))
                .orElseThrow();

        assertThat(house.events().published())
                .filteredOn(AssessmentEvent.AnswersBroughtIn.class::isInstance)
                .singleElement()
                .extracting(event -> ((AssessmentEvent.AnswersBroughtIn) event).way())
                .isEqualTo(Way.PAPER);
        assertThat(house.needs().sheets().of(ASSESSMENT, 1)).hasSize(2);
    }

    @Test
    void aFormOnPaperThatIsSavedTwiceIsTypedInOnce() {
        var typed = new NewSheet(FAMILIES, LanguageTag.GERMAN, List.of(point(4)), sheetId(1));
        house.answers().typeIn(SOMEBODY, ASSESSMENT, 1, typed).orElseThrow();
        house.answers().typeIn(SOMEBODY, ASSESSMENT, 1, typed).orElseThrow();

        assertThat(house.needs().sheets().of(ASSESSMENT, 1)).hasSize(1);
    }

    @Test
    void ofAFileWithAWrongSheetNothingIsTaken() {
        var refused = house.answers()
                .bringIn(SOMEBODY, ASSESSMENT, 1, List.of(sheet(FAMILIES, point(4)), sheet(FAMILIES, point(9))));

        assertThat(refused)
                .isEqualTo(refusal(
                        new AnswerError.SheetRefused(List.of(new AnswerError.OutOfBounds(point(9).question(), 1, 5)))));
        assertThat(house.needs().sheets().of(ASSESSMENT, 1)).isEmpty();
    }

    @Test
    void whoCannotSeeAnAssessmentDoesNotLearnThatItIsThere() {
        var strict = new NeedsHouse(new PolicyRights());
        strict.needs().instruments().save(aPublishedInstrument());
        strict.needs().assessments().save(anAssessmentThatAsks());

        for (var id : List.of(ASSESSMENT, new AssessmentId(new UUID(8, 8)))) {
            var unknown = new AssessmentError.UnknownAssessment(id);
            assertThat(strict.assessments().read(SOMEBODY, id)).isEqualTo(refusal(unknown));
            assertThat(strict.answers().typeIn(SOMEBODY, id, 1, sheet(FAMILIES, point(4))))
                    .isEqualTo(refusal(new AnswerError.NotOpenTo(unknown)));
        }
    }

    @Test
    void aClosedWaveTakesNothingMore() {
        close();

        assertThat(house.answers().typeIn(SOMEBODY, ASSESSMENT, 1, sheet(FAMILIES, point(4))))
                .isEqualTo(refusal(new AnswerError.SheetRefused(List.of(new AnswerError.NotTaken(1, TODAY)))));
        assertThat(house.answers().asked(SOMEBODY, ASSESSMENT, 1))
                .isEqualTo(refusal(new AnswerError.NotOpenTo(new AssessmentError.WaveClosed(1, TODAY))));
    }

    @Test
    void resultsAreToldOnceTheWaveIsClosedAndCoverageBefore() {
        answered(6, FAMILIES, point(4));
        answered(3, TEACHERS, point(2));

        assertThat(house.results().results(SOMEBODY, ASSESSMENT, 1))
                .isEqualTo(refusal(new AssessmentError.WaveStillOpen(1)));
        assertThat(house.results()
                        .coverage(SOMEBODY, ASSESSMENT)
                        .orElseThrow()
                        .getFirst()
                        .perspectives())
                .extracting(heard -> heard.sheets())
                .containsExactly(new Shown.Count(6), new Shown.Suppressed(5));
        close();
        assertThat(house.results()
                        .results(SOMEBODY, ASSESSMENT, 1)
                        .orElseThrow()
                        .results()
                        .coverage()
                        .total())
                .isEqualTo(new Shown.Suppressed(5));
    }

    @Test
    void whatHiddenGroupsWroteIsReadByNobody() {
        answered(5, FAMILIES, point(4), new Answer.Words(WISH, "Ein Raum"));
        answered(4, TEACHERS, point(4), new Answer.Words(WISH, "Ruhe"));
        close();

        assertThat(house.results()
                        .results(SOMEBODY, ASSESSMENT, 1)
                        .orElseThrow()
                        .written())
                .isEqualTo(Map.of(WISH, Map.of(FAMILIES, Collections.nCopies(5, "Ein Raum"))));
    }

    @Test
    void aTableIsKeptAsItWasPublished() {
        answered(23, FAMILIES, point(4));
        assertThat(house.results().publish(SOMEBODY, ASSESSMENT, 1))
                .isEqualTo(refusal(new AssessmentError.WaveStillOpen(1)));
        close();
        var published = house.results().publish(SOMEBODY, ASSESSMENT, 1).orElseThrow();

        assertThat(published.groups())
                .isEqualTo(Map.of(FAMILIES, new Rounded.About(25), TEACHERS, new Rounded.Nobody()));
        assertThat(house.results().published(SOMEBODY, ASSESSMENT).orElseThrow().tables())
                .containsExactly(published);
    }

    @Test
    void whatIsPlayedBackCanBeReadByAnybodyUntilItIsTakenBack() {
        answered(6, FAMILIES, point(4));
        close();
        house.findings()
                .add(SOMEBODY, ASSESSMENT, version(), new NewFinding(FindingKind.STRENGTH, TEACHERS, "x", "y", 3))
                .flatMap(found -> house.assessments().conclude(SOMEBODY, ASSESSMENT, found.version()))
                .orElseThrow();
        var played = house.results()
                .playBack(SOMEBODY, ASSESSMENT, version(), Map.of(LanguageTag.GERMAN, "Danke"))
                .orElseThrow();
        var address = played.address().orElseThrow();

        assertThat(house.publicReader().read(address).orElseThrow().result().texts())
                .containsEntry(LanguageTag.GERMAN, "Danke");
        house.results()
                .playBack(SOMEBODY, ASSESSMENT, version(), Map.of(LanguageTag.GERMAN, "Vielen Dank"))
                .orElseThrow();
        assertThat(house.publicReader().read(address)).isPresent();
        house.results().takeBack(SOMEBODY, ASSESSMENT, version()).orElseThrow();
        assertThat(house.publicReader().read(address)).isEmpty();
    }

    @Test
    void whoeverHasSeenAnEarlierVersionIsTold() {
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.assessments().closeWave(SOMEBODY, ASSESSMENT, version() + 1, 1));
    }
}

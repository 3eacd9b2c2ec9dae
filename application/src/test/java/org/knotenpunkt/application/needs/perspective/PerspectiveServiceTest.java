package org.knotenpunkt.application.needs.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.FATHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS_ID;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.fathers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.needs.NeedsHouse;
import org.knotenpunkt.application.needs.NewFinding;
import org.knotenpunkt.application.needs.NewWave;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.PerspectiveError;
import org.knotenpunkt.domain.needs.perspective.PerspectiveEvent;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Shown;

class PerspectiveServiceTest {
    private static final Actor SOMEBODY = new Actor(new UUID(9, 9), Set.of());

    private final NeedsHouse house = new NeedsHouse(new AllowingRights());

    @BeforeEach
    void ask() {
        house.needs().instruments().save(aPublishedInstrument());
        house.needs().assessments().save(anAssessmentThatAsks());
        house.needs().perspectives().save(neighbourhoodMothers());
    }

    private long version() {
        return house.needs().assessments().findById(ASSESSMENT).orElseThrow().version();
    }

    private static NewWave wave(Perspective... asked) {
        return new NewWave(
                INSTRUMENT,
                1,
                TODAY,
                TODAY,
                AnswerUnit.FAMILY,
                List.of(asked).stream()
                        .map(one -> new AskedPerspective(one, null))
                        .toList());
    }

    private static NewFinding seenBy(Perspective perspective) {
        return new NewFinding(FindingKind.STRENGTH, perspective, "Das Café", "Gespräche", 3);
    }

    @Test
    void aTownAddsOneUnderTheCodeThatIsMadeOfItsName() {
        var added = house.perspectives()
                .add(SOMEBODY, LINDENAU, new NewPerspective(null, Wording.german("Väter"), Perspective.FAMILIES))
                .orElseThrow();

        assertThat(added.perspective()).isEqualTo(FATHERS);
        assertThat(house.perspectives().list(SOMEBODY, LINDENAU).orElseThrow().own())
                .extracting(OwnPerspective::perspective)
                .containsExactlyInAnyOrder(MOTHERS, FATHERS);
        assertThat(house.events().published()).hasOnlyElementsOfType(PerspectiveEvent.PerspectiveAdded.class);
    }

    @Test
    void theSameCodeIsNotTakenTwice() {
        assertThat(house.perspectives()
                        .add(SOMEBODY, LINDENAU, new NewPerspective(MOTHERS, Wording.german("Andere"), null)))
                .isEqualTo(refusal(new PerspectiveError.PerspectiveCodeTaken(MOTHERS)));
    }

    @Test
    void noneTakesTheNameOfAnother() {
        house.needs().perspectives().save(fathers());

        assertThat(house.perspectives().rename(SOMEBODY, MOTHERS_ID, 1, Wording.german("Väter")))
                .isEqualTo(refusal(new PerspectiveError.PerspectiveNameTaken("Väter")));
    }

    @Test
    void noneIsCalledAsOneThatEveryTownKnowsInWhateverLanguage() {
        var name = Wording.german("Kollegium").with(new LanguageTag("en"), "teachers");
        var refused = refusal(new PerspectiveError.PerspectiveNameStandard("teachers"));

        assertThat(house.perspectives()
                        .add(SOMEBODY, LINDENAU, new NewPerspective(new Perspective("STAFF"), name, null)))
                .isEqualTo(refused);
        assertThat(house.perspectives().rename(SOMEBODY, MOTHERS_ID, 1, name)).isEqualTo(refused);
    }

    @Test
    void whoeverHasSeenAnEarlierVersionIsTold() {
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.perspectives().giveUp(SOMEBODY, MOTHERS_ID, 2));
        var unknown = new OwnPerspectiveId(new UUID(7, 7));
        assertThat(house.perspectives().giveUp(SOMEBODY, unknown, 1))
                .isEqualTo(refusal(new PerspectiveError.UnknownOwnPerspective(unknown)));
    }

    @Test
    void wavesAndFindingsTakeNoneThatTheTownDoesNotKnow() {
        var unknown = refusal(new AssessmentError.UnknownPerspective(FATHERS));

        assertThat(house.assessments().openWave(SOMEBODY, ASSESSMENT, version(), wave(MOTHERS, FATHERS)))
                .isEqualTo(unknown);
        assertThat(house.findings().add(SOMEBODY, ASSESSMENT, version(), seenBy(FATHERS)))
                .isEqualTo(unknown);
        var added = house.findings()
                .add(SOMEBODY, ASSESSMENT, version(), seenBy(MOTHERS))
                .orElseThrow();
        var finding = added.findings().all().getFirst().id();
        assertThat(house.findings().change(SOMEBODY, ASSESSMENT, version(), finding, seenBy(FATHERS)))
                .isEqualTo(unknown);
    }

    @Test
    void whatIsGivenUpIsTakenOnlyWhereItWasNamedBefore() {
        house.perspectives().giveUp(SOMEBODY, MOTHERS_ID, 1).orElseThrow();
        var gone = refusal(new AssessmentError.PerspectiveNoLongerOffered(
                MOTHERS, neighbourhoodMothers().name(), TODAY));

        assertThat(house.assessments().openWave(SOMEBODY, ASSESSMENT, version(), wave(MOTHERS)))
                .isEqualTo(gone);
        house.perspectives().takeUp(SOMEBODY, MOTHERS_ID, 2).orElseThrow();
        house.assessments()
                .openWave(SOMEBODY, ASSESSMENT, version(), wave(MOTHERS))
                .orElseThrow();
        house.perspectives().giveUp(SOMEBODY, MOTHERS_ID, 3).orElseThrow();
        assertThat(house.assessments()
                        .openWave(SOMEBODY, ASSESSMENT, version(), wave(MOTHERS))
                        .orElseThrow()
                        .waves())
                .hasSize(3);
    }

    @Test
    void itIsAskedAnsweredCountedAndHeardAsAnyOther() {
        house.assessments()
                .openWave(SOMEBODY, ASSESSMENT, version(), wave(MOTHERS))
                .orElseThrow();
        var sheets = Collections.nCopies(6, new NewSheet(MOTHERS, LanguageTag.GERMAN, List.of(point(4))));
        house.answers().bringIn(SOMEBODY, ASSESSMENT, 2, sheets).orElseThrow();
        house.assessments().closeWave(SOMEBODY, ASSESSMENT, version(), 2).orElseThrow();

        var outcome = house.results().results(SOMEBODY, ASSESSMENT, 2).orElseThrow();
        assertThat(outcome.results().coverage().perspectives())
                .extracting(heard -> heard.perspective(), heard -> heard.sheets())
                .containsExactly(tuple(MOTHERS, new Shown.Count(6)));
        assertThat(outcome.perspectives().find(MOTHERS)).contains(neighbourhoodMothers());
    }

    @Test
    void anAssessmentIsConcludedByTheVoicesThatItsTownSaysTheyAre() {
        house.needs().perspectives().save(fathers());
        house.assessments().closeWave(SOMEBODY, ASSESSMENT, version(), 1).orElseThrow();
        house.findings()
                .add(SOMEBODY, ASSESSMENT, version(), seenBy(FATHERS))
                .flatMap(found -> house.findings().add(SOMEBODY, ASSESSMENT, version(), seenBy(Perspective.FAMILIES)))
                .orElseThrow();

        assertThat(house.assessments().conclude(SOMEBODY, ASSESSMENT, version()))
                .isEqualTo(refusal(new AssessmentError.TooFewPerspectives(1, 2)));
        house.findings().add(SOMEBODY, ASSESSMENT, version(), seenBy(MOTHERS)).orElseThrow();
        assertThat(house.assessments()
                        .conclude(SOMEBODY, ASSESSMENT, version())
                        .orElseThrow()
                        .concluded())
                .contains(TODAY);
    }
}

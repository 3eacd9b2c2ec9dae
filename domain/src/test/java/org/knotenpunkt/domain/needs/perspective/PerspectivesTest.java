package org.knotenpunkt.domain.needs.perspective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.PARENT_BODY;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.FATHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.FATHERS_ID;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.fathers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.own;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.NeedsFixtures;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Wording;

class PerspectivesTest {
    private static final Perspectives KNOWN = new Perspectives(List.of(neighbourhoodMothers(), fathers()));

    private static OwnPerspective called(int number, String name) {
        return own(new OwnPerspectiveId(new UUID(9, number)), Perspective.named(name), Wording.german(name), null);
    }

    private static Assessment seenBy(Perspective perspective) {
        var finding = new Finding(
                new FindingId(new UUID(9, 9)), FindingKind.STRENGTH, perspective, "Das Café", "Gespräche", 3);
        return NeedsFixtures.anAssessment().add(finding, NOW).orElseThrow();
    }

    @Test
    void ownOnesAreOfferedAfterThoseThatEveryTownKnows() {
        assertThat(KNOWN.offered())
                .startsWith(Perspective.STANDARD.toArray(Perspective[]::new))
                .endsWith(MOTHERS, FATHERS)
                .hasSize(Perspective.STANDARD.size() + 2);
    }

    @Test
    void whatIsGivenUpIsOpenOnlyToAssessmentsThatHaveNamedIt() {
        var given = new Perspectives(List.of(neighbourhoodMothers().giveUp(TODAY, NOW), fathers()));

        assertThat(given.offered()).doesNotContain(MOTHERS).contains(FATHERS);
        assertThat(given.ifOpenTo(NeedsFixtures.anAssessment(), List.of(FATHERS, MOTHERS)))
                .isEqualTo(refusal(new AssessmentError.PerspectiveNoLongerOffered(
                        MOTHERS, neighbourhoodMothers().name(), TODAY)));
        assertThat(given.ifOpenTo(seenBy(MOTHERS), List.of(MOTHERS))).isEqualTo(success(List.of(MOTHERS)));
        assertThat(new Perspectives(List.of(
                                neighbourhoodMothers().giveUp(TODAY, NOW).takeUp(NOW)))
                        .offered())
                .contains(MOTHERS);
    }

    @Test
    void whatTheTownDoesNotKnowIsOpenToNoAssessment() {
        assertThat(Perspectives.STANDARD.ifOpenTo(NeedsFixtures.anAssessment(), List.of(FAMILIES, MOTHERS)))
                .isEqualTo(refusal(new AssessmentError.UnknownPerspective(MOTHERS)));
    }

    @Test
    void thoseThatCountWithFamiliesAreTheVoiceOfFamilies() {
        assertThat(NeedsFixtures.anAssessment()
                        .conclude(Set.of(FATHERS, TEACHERS), KNOWN, TODAY, NOW)
                        .orElseThrow()
                        .concluded())
                .contains(TODAY);
    }

    @Test
    void thoseThatCountWithFamiliesAndFamiliesAreOneVoice() {
        assertThat(NeedsFixtures.anAssessment().conclude(Set.of(FATHERS, FAMILIES), KNOWN, TODAY, NOW))
                .isEqualTo(refusal(new AssessmentError.TooFewPerspectives(1, 2)));
    }

    @Test
    void oneThatCountsWithNobodyIsAVoiceOfItsOwnAndNotThatOfFamilies() {
        assertThat(NeedsFixtures.anAssessment().conclude(Set.of(MOTHERS, PARENT_BODY), KNOWN, TODAY, NOW))
                .isEqualTo(refusal(new AssessmentError.FamilyVoiceMissing(NeedsFixtures.ASSESSMENT)));
        assertThat(NeedsFixtures.anAssessment()
                        .conclude(Set.of(MOTHERS, FAMILIES), KNOWN, TODAY, NOW)
                        .orElseThrow()
                        .concluded())
                .contains(TODAY);
    }

    @Test
    void whatIsGivenUpStillCountsAsItDid() {
        var given = new Perspectives(List.of(fathers().giveUp(TODAY, NOW)));

        assertThat(given.voices(Set.of(FATHERS, TEACHERS))).containsExactlyInAnyOrder(FAMILIES, TEACHERS);
    }

    @Test
    void noCodeIsUsedTwiceNotEvenAfterItWasGivenUp() {
        var known = new Perspectives(List.of(neighbourhoodMothers().giveUp(TODAY, NOW)));
        var again = own(FATHERS_ID, MOTHERS, Wording.german("Andere"), null);
        var standard = own(FATHERS_ID, TEACHERS, Wording.german("Andere"), null);

        assertThat(known.with(again)).isEqualTo(refusal(new PerspectiveError.PerspectiveCodeTaken(MOTHERS)));
        assertThat(known.with(standard)).isEqualTo(refusal(new PerspectiveError.PerspectiveCodeTaken(TEACHERS)));
    }

    @Test
    void noTwoAreCalledTheSame() {
        assertThat(KNOWN.with(own(
                        new OwnPerspectiveId(new UUID(9, 1)),
                        new Perspective("ANDERE"),
                        Wording.german("väter"),
                        null)))
                .isEqualTo(refusal(new PerspectiveError.PerspectiveNameTaken("väter")));
        var renamed = fathers().rename(Wording.german("VÄTER"), NOW);
        assertThat(KNOWN.with(renamed)).isEqualTo(success(renamed));
    }

    @Test
    void aTownOffersThirtyOfItsOwnAtATime() {
        var thirty = IntStream.range(0, Perspectives.MAX_OFFERED)
                .mapToObj(number -> called(number, "Gruppe " + number))
                .toList();
        var more = called(99, "Noch eine");

        assertThat(new Perspectives(thirty).with(more))
                .isEqualTo(refusal(new PerspectiveError.TooManyPerspectives(30)));
        var oneLess = Stream.concat(
                        Stream.of(thirty.getFirst().giveUp(TODAY, NOW)),
                        thirty.stream().skip(1))
                .toList();
        assertThat(new Perspectives(oneLess).with(more)).isEqualTo(success(more));
        assertThat(new Perspectives(thirty).with(thirty.getFirst())).isEqualTo(success(thirty.getFirst()));
    }

    @Test
    void theyAreKnownByTheirNamesInEveryLanguage() {
        assertThat(KNOWN.called("mahalle ANNELERI ")).contains(MOTHERS);
        assertThat(KNOWN.called("Stadtteilmütter")).contains(MOTHERS);
        assertThat(KNOWN.called("Großeltern")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Stadtteilmütter, STADTTEILMUETTER",
        "Café & Förderverein, CAFE_FOERDERVEREIN",
        "2. Schule, SCHULE",
        "أمهات, P",
        "Großeltern und andere Verwandte der Kinder, GROSSELTERN_UND_ANDERE_VERWANDTE_DER_KIN",
        "Menschen die im Stadtteil zu Hause sind – alle, MENSCHEN_DIE_IM_STADTTEIL_ZU_HAUSE_SIND"
    })
    void aCodeIsMadeOfAName(String name, String code) {
        assertThat(Perspective.named(name)).isEqualTo(new Perspective(code));
    }

    @Test
    void theSameAgainChangesNothing() {
        var mothers = neighbourhoodMothers();

        assertThat(mothers.rename(mothers.name(), NOW)).isSameAs(mothers);
        assertThat(mothers.takeUp(NOW)).isSameAs(mothers);
        var given = mothers.giveUp(TODAY, NOW);
        assertThat(given.giveUp(TODAY.plusDays(1), NOW)).isSameAs(given);
    }

    @Test
    void namesAreShortAndOnesThatCountWithOthersCountWithThoseThatEveryTownKnows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(FATHERS_ID, FATHERS, Wording.german("x".repeat(81)), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own(FATHERS_ID, FATHERS, Wording.german("Väter"), MOTHERS));
    }
}

package org.knotenpunkt.application.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.CAFE;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.LETTERS;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ROOM;
import static org.knotenpunkt.domain.needs.NeedsFixtures.SCHOOL;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aNeed;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aPublishedInstrument;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aSheet;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessment;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentThatAsks;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anAssessmentWithFindings;
import static org.knotenpunkt.domain.needs.NeedsFixtures.asked;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.fathers;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.neighbourhoodMothers;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.application.needs.result.PublicResult;
import org.knotenpunkt.application.needs.result.PublicResults;
import org.knotenpunkt.application.needs.result.PublishedTables;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.needs.Ranking;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.needs.result.PublishedTableId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Rounded;

/**
 * What every {@link AssessmentRepository} does together with {@link NeedsQueries}. A class that implements this runs it against some that
 * know the towns of Lindenau and Auenfeld, School 3 in Lindenau, and there the social space Nordstadt.
 */
public interface NeedsContract {
    SocialSpaceId NORDSTADT = new SocialSpaceId(new UUID(7, 70));

    /** Empty; the same ones during one test. */
    AssessmentRepository assessments();

    NeedsQueries queries();

    InstrumentRepository instruments();

    PerspectiveRepository perspectives();

    AnswerSheets sheets();

    PublishedTables tables();

    PublicResults results();

    private Assessment kept(Assessment assessment) {
        assessments().save(assessment);
        return assessments().findById(assessment.id()).orElseThrow();
    }

    private void requireKept(Assessment assessment) {
        assertThat(kept(assessment)).usingRecursiveComparison().isEqualTo(assessment.saved());
    }

    private static Assessment of(MunicipalityId town, int number, AssessedPlace place) {
        return Assessment.setUp(new AssessmentId(new UUID(7, number)), town, place, "Erhebung " + number, NOW);
    }

    @Test
    default void findsAnAssessmentOfEachKindOfPlace() {
        requireKept(anAssessment());
        requireKept(of(LINDENAU, 1, new AssessedPlace.WholeTown()));
        requireKept(of(LINDENAU, 2, new AssessedPlace.Neighbourhood(NORDSTADT)));
        assertThat(assessments().findById(new AssessmentId(new UUID(7, 7)))).isEmpty();
    }

    @Test
    default void keepsWavesAndClosesThem() {
        instruments().save(aPublishedInstrument());
        requireKept(anAssessmentThatAsks());
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(aSheet(1, Perspective.FAMILIES, point(4))));
        var closed = assessments()
                .hold(ASSESSMENT)
                .orElseThrow()
                .closeWave(1, TODAY, NOW)
                .flatMap(found -> found.openWave(
                        INSTRUMENT, 1, TODAY, TODAY.plusDays(3), AnswerUnit.PERSON, asked().reversed(), NOW))
                .orElseThrow();

        requireKept(closed);
    }

    @Test
    default void keepsFindingsInTheirOrderWithTheirRanksAndWhatBecomesOfThem() {
        requireKept(anAssessmentWithFindings());
        var decided = assessments()
                .findById(ASSESSMENT)
                .orElseThrow()
                .rank(new Ranking(List.of(ROOM, LETTERS), "Runder Tisch", TODAY), NOW)
                .flatMap(found -> found.decide(LETTERS, new Decision.NotPursued("Macht die Schule selbst"), NOW))
                .flatMap(found -> found.decide(ROOM, new Decision.Pursued(), NOW))
                .orElseThrow();
        requireKept(decided);
        requireKept(decided.saved().remove(CAFE, NOW).orElseThrow());
    }

    @Test
    default void keepsWhatIsPlayedBackUntilThatIsTakenBack() {
        var concluded = anAssessmentWithFindings()
                .decide(LETTERS, new Decision.Pursued(), NOW)
                .flatMap(found -> found.decide(ROOM, new Decision.Pursued(), NOW))
                .flatMap(found -> found.conclude(Set.of(), Perspectives.STANDARD, TODAY, NOW))
                .orElseThrow();
        var result = new PlayedBack(
                new UUID(4, 4),
                Map.of(LanguageTag.GERMAN, "Danke!\n\nWir ändern <etwas>.", LanguageTag.EASY_GERMAN, "Danke."),
                TODAY);
        var played = concluded.playBack(result, NOW).orElseThrow();
        requireKept(played);
        assertThat(results().find(result.address(), TODAY))
                .contains(new PublicResult(LINDENAU, "Lindenau", "Standort 2026", result));
        requireKept(played.saved().takeBack(NOW));
        assertThat(results().find(result.address(), TODAY)).isEmpty();
    }

    @Test
    default void whoeverWasSlowerWithAnAssessmentIsTold() {
        var known = kept(anAssessment());
        assessments().save(known.rename("Anders", NOW).orElseThrow());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() ->
                        assessments().save(known.rename("Noch anders", NOW).orElseThrow()));
    }

    @Test
    default void listsTheAssessmentsOfATownTheNewestFirst() {
        instruments().save(aPublishedInstrument());
        assessments().save(of(LINDENAU, 1, new AssessedPlace.WholeTown()));
        assessments().save(of(LINDENAU, 2, new AssessedPlace.Neighbourhood(NORDSTADT)));
        assessments().save(of(AUENFELD, 3, new AssessedPlace.WholeTown()));
        assessments().save(anAssessmentThatAsks());

        assertThat(queries().list(LINDENAU, TODAY))
                .containsExactly(
                        new AssessmentSummary(
                                ASSESSMENT,
                                LINDENAU,
                                "Standort 2026",
                                new AssessedPlace.Site(SCHOOL),
                                "School 3",
                                1,
                                TODAY.plusDays(20),
                                0,
                                0,
                                null,
                                false,
                                1),
                        summary(2, new AssessedPlace.Neighbourhood(NORDSTADT), "Nordstadt"),
                        summary(1, new AssessedPlace.WholeTown(), "Lindenau"));
    }

    private static AssessmentSummary summary(int number, AssessedPlace place, String name) {
        return new AssessmentSummary(
                new AssessmentId(new UUID(7, number)),
                LINDENAU,
                "Erhebung " + number,
                place,
                name,
                0,
                null,
                0,
                0,
                null,
                false,
                1);
    }

    @Test
    default void findsAllNeedsOfATownThoseOfTheNewestAssessmentFirst() {
        assessments()
                .save(of(LINDENAU, 1, new AssessedPlace.WholeTown())
                        .add(aNeed(new FindingId(new UUID(8, 1)), "Zeit"), NOW)
                        .orElseThrow());
        assessments()
                .save(anAssessmentWithFindings()
                        .decide(ROOM, new Decision.NotPursued("Kein Platz"), NOW)
                        .flatMap(decided -> decided.decide(LETTERS, new Decision.Pursued(), NOW))
                        .orElseThrow());
        assessments()
                .save(of(AUENFELD, 2, new AssessedPlace.WholeTown())
                        .add(aNeed(new FindingId(new UUID(8, 2)), "Platz"), NOW)
                        .orElseThrow());
        assertThat(queries().needs(LINDENAU))
                .containsExactly(
                        new FoundNeed(LETTERS, "Briefe sind schwer zu verstehen", "Standort 2026", false),
                        new FoundNeed(ROOM, "Ein Raum fehlt", "Standort 2026", true),
                        new FoundNeed(new FindingId(new UUID(8, 1)), "Zeit", "Erhebung 1", false));
    }

    @Test
    default void showsAnAssessmentWithTheNamesOfWhatItIsAbout() {
        instruments().save(aPublishedInstrument());
        perspectives().save(fathers());
        perspectives().save(neighbourhoodMothers());
        var kept = kept(anAssessmentThatAsks());
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(aSheet(1, Perspective.TEACHERS, point(4))));

        assertThat(queries().view(ASSESSMENT, TODAY))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(new AssessmentView(
                        kept,
                        "School 3",
                        Map.of(INSTRUMENT, "Familien und Schule"),
                        Set.of(Perspective.TEACHERS),
                        new Perspectives(List.of(
                                neighbourhoodMothers().saved(), fathers().saved()))));
        assertThat(queries().view(new AssessmentId(new UUID(7, 7)), TODAY)).isEmpty();
    }

    @Test
    default void keepsTablesAsTheyWerePublished() {
        instruments().save(aPublishedInstrument());
        assessments().save(anAssessmentThatAsks());
        var first = table(1, null);
        var second = table(2, new Rounded.About(25));
        tables().add(LINDENAU, ASSESSMENT, first);
        tables().add(LINDENAU, ASSESSMENT, second);

        assertThat(tables().of(ASSESSMENT)).containsExactly(second, first);
        assertThat(tables().of(new AssessmentId(new UUID(7, 7)))).isEmpty();
    }

    private static PublishedTable table(int number, @Nullable Rounded total) {
        return new PublishedTable(
                new PublishedTableId(new UUID(7, number)),
                1,
                TODAY,
                Map.of(Perspective.FAMILIES, new Rounded.About(20), Perspective.TEACHERS, new Rounded.Few(10)),
                total,
                List.of(
                        new PublishedTable.Row(
                                "welcome",
                                Perspective.FAMILIES,
                                new Rounded.About(20),
                                Map.of("1", new Rounded.Nobody(), "2", new Rounded.About(20)),
                                20),
                        new PublishedTable.Row(
                                "children", Perspective.TEACHERS, new Rounded.Nobody(), Map.of(), null)));
    }

    @Test
    default void whatIsHeldIsThereAsItIs() {
        requireKept(anAssessment());

        assertThat(assessments().hold(ASSESSMENT))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(assessments().findById(ASSESSMENT).orElseThrow());
        assertThat(assessments().holdAlone(ASSESSMENT))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(assessments().findById(ASSESSMENT).orElseThrow());
        var unknown = new AssessmentId(new UUID(7, 77));
        assertThat(assessments().hold(unknown)).isEmpty();
        assertThat(assessments().holdAlone(unknown)).isEmpty();
    }

    @Test
    default void tellsWhatATownIsCalled() {
        assertThat(queries().townName(LINDENAU, TODAY)).isEqualTo("Lindenau");
        assertThat(queries().townName(AUENFELD, TODAY)).isEqualTo("Auenfeld");
    }

    @Test
    default void listsTheSitesOfATown() {
        assertThat(queries().sites(LINDENAU, TODAY))
                .containsExactly(new OrganisationRef(SCHOOL, OrganisationKind.SCHOOL, "School 3"));
        assertThat(queries().sites(AUENFELD, TODAY)).isEmpty();
    }
}

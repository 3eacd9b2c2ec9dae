package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.NewWave;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.needs.answer.RecordAnswers;
import org.knotenpunkt.application.needs.instrument.ManageInstruments;
import org.knotenpunkt.application.needs.perspective.KeepPerspectives;
import org.knotenpunkt.application.needs.perspective.NewPerspective;
import org.knotenpunkt.application.needs.result.PlayBackResult;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Base;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What families, teachers and neighbourhood mothers of the Sternschule answered; invented by a rule, so that it is the same each time. */
final class DemoAnswers {
    private static final int FAMILIES = 54;
    private static final int FAMILIES_ASKED = 96;
    private static final int TEACHERS = 12;
    private static final int TEACHERS_ASKED = 18;
    private static final int MOTHERS = 7;
    private static final int MOTHERS_ASKED = 9;
    private static final int WANT_TO_MEET_OTHERS = 31;

    /** They know many families, and are not all families themselves. */
    private static final Wording MOTHERS_NAME = new Wording(Map.of(
            LanguageTag.GERMAN,
            "Stadtteilmütter",
            LanguageTag.EASY_GERMAN,
            "Frauen, die Familien im Stadtteil helfen",
            new LanguageTag("en"),
            "Neighbourhood mothers",
            new LanguageTag("tr"),
            "Mahalle anneleri",
            new LanguageTag("ar"),
            "أمهات الحي"));

    /** By its code, which is made of its name. */
    static final Perspective NEIGHBOURHOOD_MOTHERS = Perspective.named(MOTHERS_NAME.german());

    private static final List<LanguageTag> LANGUAGES = Stream.of("de", "tr", "de", "ar", "de", "de-x-leicht", "en")
            .map(LanguageTag::new)
            .toList();

    /** Everybody may read it, and so its numbers are rounded as all are that leave the town. */
    private static final Map<LanguageTag, String> RESULT = Map.of(
            LanguageTag.GERMAN,
            "Rund 55 Familien, 10 Lehrkräfte und 5 Stadtteilmütter haben geantwortet. Danke!\n\nDas ist gut: Die Klassenlehrkräfte sind für Familien da.\n\nDas fehlt: ein Ort, an dem man andere Eltern trifft. Deshalb öffnet jede Woche ein Elterncafé. Viele wünschen sich Briefe, die alle verstehen. Daran arbeitet die Schule.\n\nDas geht noch nicht: Schwimmen am Nachmittag. Das Hallenbad wird umgebaut.",
            LanguageTag.EASY_GERMAN,
            "Ungefähr 55 Familien haben geantwortet. Danke!\n\nDas ist gut: Die Lehrerinnen und Lehrer hören zu.\n\nDas fehlt: ein Ort zum Treffen. Darum gibt es jetzt jede Woche ein Eltern-Café.\n\nDas geht noch nicht: Schwimmen lernen. Das Bad ist zu.",
            new LanguageTag("en"),
            "About 55 families, 10 teachers and 5 neighbourhood mothers answered. Thank you!\n\nWhat works: class teachers are there for families.\n\nWhat is missing: a place to meet other parents. So a parents’ café opens every week. Many ask for letters that everybody understands. The school is working on it.\n\nWhat cannot be done yet: swimming in the afternoon. The pool is being rebuilt.");

    private final KeepPerspectives perspectives;
    private final ManageInstruments instruments;
    private final ConductAssessment conducting;
    private final RecordAnswers answers;
    private final PlayBackResult playing;

    @Inject
    DemoAnswers(
            KeepPerspectives perspectives,
            ManageInstruments instruments,
            ConductAssessment conducting,
            RecordAnswers answers,
            PlayBackResult playing) {
        this.perspectives = perspectives;
        this.instruments = instruments;
        this.conducting = conducting;
        this.answers = answers;
        this.playing = playing;
    }

    /** Has asked for two weeks from the day on, and takes all answers; the wave is over then. */
    Assessment asked(Actor coordination, MunicipalityId town, Assessment assessment, LocalDate day) {
        perspectives
                .add(coordination, town, new NewPerspective(NEIGHBOURHOOD_MOTHERS, MOTHERS_NAME, null))
                .orElseThrow();
        var begun = instruments
                .begin(coordination, town, "Familien und Schule", "families-and-school")
                .orElseThrow();
        var instrument =
                instruments.publish(coordination, begun.id(), begun.version()).orElseThrow();
        var open = conducting
                .openWave(
                        coordination,
                        assessment.id(),
                        assessment.version(),
                        new NewWave(
                                instrument.id(),
                                1,
                                day,
                                day.plusWeeks(2),
                                AnswerUnit.FAMILY,
                                List.of(
                                        new AskedPerspective(
                                                Perspective.FAMILIES, new Base(FAMILIES_ASKED, "Sekretariat")),
                                        new AskedPerspective(
                                                Perspective.TEACHERS, new Base(TEACHERS_ASKED, "Kollegium")),
                                        new AskedPerspective(
                                                NEIGHBOURHOOD_MOTHERS, new Base(MOTHERS_ASKED, "Familienbüro")))))
                .orElseThrow();
        answers.bringIn(coordination, open.id(), 1, sheets()).orElseThrow();
        return conducting.closeWave(coordination, open.id(), open.version(), 1).orElseThrow();
    }

    /** Lets those who answered read what came of it. */
    void told(Actor coordination, Assessment found) {
        var concluded =
                conducting.conclude(coordination, found.id(), found.version()).orElseThrow();
        playing.playBack(coordination, concluded.id(), concluded.version(), RESULT)
                .orElseThrow();
    }

    private static List<NewSheet> sheets() {
        return Stream.of(
                        IntStream.range(0, FAMILIES).mapToObj(DemoAnswers::family),
                        IntStream.range(0, TEACHERS).mapToObj(DemoAnswers::teacher),
                        IntStream.range(0, MOTHERS).mapToObj(DemoAnswers::neighbourhoodMother))
                .flatMap(sheets -> sheets)
                .toList();
    }

    /** Of 54 families 22 find letters hard to understand, and 31 would like to meet others. */
    private static NewSheet family(int i) {
        var said = new ArrayList<Answer>();
        said.add(point("welcome", 3 + i % 3));
        said.add(point("clear", 1 + i * 7 % 5));
        said.add(point("contact", 4 + i % 2));
        said.add(point("heard", 2 + i % 3));
        said.add(point("together", 3 + i % 2));
        var support = new TreeSet<OptionId>();
        if (i < WANT_TO_MEET_OTHERS) {
            support.add(new OptionId("people"));
        }
        support.add(new OptionId(
                List.of("learning", "german", "offices", "media", "leisure").get(i % 5)));
        said.add(new Answer.Chosen(new QuestionId("support"), support));
        said.add(chosen(
                "times",
                List.of("afternoon", "morning", "afternoon", "evening", "saturday")
                        .get(i % 5)));
        said.add(chosen(
                "barriers", List.of("time", "language", "siblings", "unknown").get(i % 4)));
        said.add(chosen("visited", List.of("notyet", "no", "once").get(i % 3)));
        said.add(new Answer.Amount(new QuestionId("children"), 1 + i % 2));
        return new NewSheet(Perspective.FAMILIES, LANGUAGES.get(i % LANGUAGES.size()), said);
    }

    /** Teachers find that families are heard; most families do not. */
    private static NewSheet teacher(int i) {
        return new NewSheet(
                Perspective.TEACHERS,
                LanguageTag.GERMAN,
                List.of(
                        point("welcome", 4 + i % 2),
                        point("clear", 4),
                        point("heard", 4 + i % 2),
                        point("together", 3 + i % 3)));
    }

    /** Those who go with families find letters as hard as these do. */
    private static NewSheet neighbourhoodMother(int i) {
        return new NewSheet(
                NEIGHBOURHOOD_MOTHERS,
                LANGUAGES.get(i % 2),
                List.of(
                        point("welcome", 3 + i % 2),
                        point("clear", 1 + i % 3),
                        point("heard", 2 + i % 3),
                        point("together", 3 + i % 2)));
    }

    private static Answer point(String question, int point) {
        return new Answer.Point(new QuestionId(question), point);
    }

    private static Answer chosen(String question, String option) {
        return new Answer.Chosen(new QuestionId(question), Set.of(new OptionId(option)));
    }
}

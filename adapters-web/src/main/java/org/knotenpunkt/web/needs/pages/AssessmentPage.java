package org.knotenpunkt.web.needs.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.result.Coverage;
import org.knotenpunkt.domain.shared.Shown;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of an assessment.
 *
 * @param coverage who has answered, by wave
 * @param mayConduct whether the visitor may change it; never once it is concluded
 * @param mayPublish whether the visitor may let its result leave the town
 */
public record AssessmentPage(AssessmentView view, List<Coverage> coverage, boolean mayConduct, boolean mayPublish) {
    public AssessmentPage {
        coverage = List.copyOf(coverage);
    }

    public Assessment assessment() {
        return view.assessment();
    }

    public String path() {
        return AssessmentPaths.of(assessment());
    }

    public Coverage of(Wave wave) {
        return coverage.get(wave.number() - 1);
    }

    public String instrument(Wave wave) {
        return view.instruments().getOrDefault(wave.instrument(), "");
    }

    /** For whom one form is filled in; of whom, where that is not the same for all. */
    public String units(Wave wave, Words words) {
        var names = names(words);
        var units = new EnumMap<AnswerUnit, List<Perspective>>(AnswerUnit.class);
        wave.asked().stream()
                .map(AskedPerspective::perspective)
                .forEach(one -> units.computeIfAbsent(wave.unitFor(one, view.perspectives()), none -> new ArrayList<>())
                        .add(one));
        return units.size() == 1
                ? words.show(wave.unitFor(wave.asked().getFirst().perspective(), view.perspectives()))
                : units.entrySet().stream()
                        .map(unit -> words.text(
                                "needs.unit-of",
                                "perspectives",
                                names.of(unit.getValue()),
                                "unit",
                                words.show(unit.getKey())))
                        .collect(Collectors.joining(" · "));
    }

    /** How long the bar of those is who have answered, of all that could; there is none where either is not told. */
    public static String share(Coverage.Heard heard) {
        return heard.hasRate() && number(heard.base()) > 0
                ? Math.min(100, Math.round(100f * number(heard.sheets()) / number(heard.base()))) + "%"
                : "0%";
    }

    /** How many have answered and, where that is known, of how many, in hundredths, too. */
    public static String rate(Coverage.Heard heard, Words words) {
        return heard.hasRate()
                ? words.text(
                        "needs.rate",
                        "answered",
                        ShownNumber.of(heard.sheets(), words),
                        "base",
                        ShownNumber.of(heard.base(), words),
                        "share",
                        Math.round(100f * number(heard.sheets()) / number(heard.base())))
                : ShownNumber.of(heard.sheets(), words);
    }

    private static int number(Shown told) {
        return told instanceof Shown.Count(var value) ? value : 0;
    }

    /**
     * Those who have neither answered nor are in a finding, nor speak through one that counts with them: among all that every town knows
     * and the own ones that were asked.
     */
    public List<Perspective> unheard() {
        var heard = assessment().heard(view.answered());
        var voices = view.perspectives().voices(heard);
        return Stream.concat(Perspective.STANDARD.stream(), assessment().perspectives().stream())
                .distinct()
                .filter(perspective -> !heard.contains(perspective) && !voices.contains(perspective))
                .toList();
    }

    /** All that is missing before it can be concluded. */
    public List<AssessmentError> missing() {
        return assessment().missing(view.answered(), view.perspectives());
    }

    public PerspectiveNames names(Words words) {
        return PerspectiveNames.of(view.perspectives(), words);
    }

    /** What becomes of a need, in a word or two. */
    public String decision(Finding need, Words words) {
        return assessment()
                .findings()
                .decision(need.id())
                .map(decision -> switch (decision) {
                    case Decision.Pursued pursued -> words.text("needs.pursued");
                    case Decision.NotPursued(var reason) -> words.text("needs.not-pursued", "reason", reason);
                })
                .orElseGet(() -> words.text("needs.undecided"));
    }
}

package org.knotenpunkt.application.needs.answer;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.result.PerspectiveTally;
import org.knotenpunkt.domain.needs.result.QuestionTally;
import org.knotenpunkt.domain.needs.result.WaveTally;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Sheets in lists. */
public final class InMemoryAnswerSheets implements AnswerSheets {
    private final List<Kept> all = new ArrayList<>();

    private final Set<InvitationId> discarded = new HashSet<>();

    private record Kept(AssessmentId assessment, int wave, AnswerSheet sheet) {}

    @Override
    public int through(MunicipalityId town, InvitationId link) {
        return (int)
                all.stream().filter(kept -> link.equals(kept.sheet().link())).count();
    }

    @Override
    public void discard(MunicipalityId town, InvitationId link) {
        discarded.add(link);
    }

    private boolean isDiscarded(Kept kept) {
        var link = kept.sheet().link();
        return link != null && discarded.contains(link);
    }

    private Stream<Kept> counting() {
        return all.stream().filter(kept -> !isDiscarded(kept));
    }

    @Override
    public Map<Integer, Integer> discarded(AssessmentId assessment) {
        return all.stream()
                .filter(kept -> kept.assessment().equals(assessment) && isDiscarded(kept))
                .collect(Collectors.toMap(Kept::wave, kept -> 1, Integer::sum));
    }

    @Override
    public void add(MunicipalityId town, AssessmentId assessment, int wave, List<AnswerSheet> sheets) {
        sheets.stream()
                .filter(sheet ->
                        all.stream().noneMatch(kept -> kept.sheet().id().equals(sheet.id())))
                .forEach(sheet -> all.add(new Kept(assessment, wave, sheet)));
    }

    /** All sheets of a wave, in the order in which they came. */
    public List<AnswerSheet> of(AssessmentId assessment, int wave) {
        return counting()
                .filter(kept -> kept.assessment().equals(assessment) && kept.wave() == wave)
                .map(Kept::sheet)
                .toList();
    }

    @Override
    public WaveTally tally(AssessmentId assessment, int wave) {
        return new WaveTally(
                of(assessment, wave).stream()
                        .collect(Collectors.groupingBy(
                                AnswerSheet::perspective,
                                Collectors.collectingAndThen(Collectors.toList(), InMemoryAnswerSheets::tally))),
                discarded(assessment).getOrDefault(wave, 0));
    }

    private static PerspectiveTally tally(List<AnswerSheet> sheets) {
        Map<QuestionId, List<Answer>> answers = sheets.stream()
                .flatMap(sheet -> sheet.answers().stream())
                .collect(Collectors.groupingBy(Answer::question));
        var questions = new HashMap<QuestionId, QuestionTally>();
        answers.forEach((question, given) -> questions.put(question, question(given)));
        return new PerspectiveTally(sheets.size(), questions);
    }

    private static QuestionTally question(List<Answer> given) {
        var counts = given.stream()
                .flatMap(InMemoryAnswerSheets::values)
                .collect(Collectors.groupingBy(
                        value -> value, Collectors.collectingAndThen(Collectors.counting(), Math::toIntExact)));
        return new QuestionTally(
                given.size(),
                counts,
                given.stream().mapToLong(InMemoryAnswerSheets::number).sum());
    }

    private static Stream<String> values(Answer answer) {
        return switch (answer) {
            case Answer.Point(var question, var point) -> Stream.of(Integer.toString(point));
            case Answer.Chosen(var question, var options) -> options.stream().map(OptionId::value);
            case Answer.Amount(var question, var amount) -> Stream.of(Integer.toString(amount));
            case Answer.Words words -> Stream.empty();
        };
    }

    private static int number(Answer answer) {
        return switch (answer) {
            case Answer.Point(var question, var point) -> point;
            case Answer.Amount(var question, var amount) -> amount;
            case Answer.Chosen chosen -> 0;
            case Answer.Words words -> 0;
        };
    }

    @Override
    public Map<Integer, Map<Perspective, Integer>> counts(AssessmentId assessment) {
        var counts = new HashMap<Integer, Map<Perspective, Integer>>();
        counting()
                .filter(kept -> kept.assessment().equals(assessment))
                .forEach(kept -> counts.computeIfAbsent(kept.wave(), wave -> new HashMap<>())
                        .merge(kept.sheet().perspective(), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<QuestionId, Map<Perspective, List<String>>> words(
            AssessmentId assessment, int wave, Map<QuestionId, List<Perspective>> readable) {
        return of(assessment, wave).stream()
                .flatMap(sheet -> sheet.answers().stream()
                        .filter(answer -> readable.getOrDefault(answer.question(), List.of())
                                .contains(sheet.perspective()))
                        .filter(Answer.Words.class::isInstance)
                        .map(answer -> new Written(sheet.perspective(), (Answer.Words) answer)))
                .sorted(Comparator.comparing(written -> written.answer().words(), Collator.getInstance(Locale.GERMAN)))
                .collect(Collectors.groupingBy(
                        written -> written.answer().question(),
                        Collectors.groupingBy(
                                Written::perspective,
                                Collectors.mapping(written -> written.answer().words(), Collectors.toList()))));
    }

    private record Written(Perspective perspective, Answer.Words answer) {}

    @Override
    public Set<Perspective> answered(AssessmentId assessment) {
        return counting()
                .filter(kept -> kept.assessment().equals(assessment))
                .map(kept -> kept.sheet().perspective())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isAny(AssessmentId assessment, int wave, Way way, LocalDate day) {
        return of(assessment, wave).stream()
                .anyMatch(sheet -> sheet.way() == way && sheet.day().equals(day));
    }

    /** Forgets everything. */
    public void clear() {
        all.clear();
        discarded.clear();
    }

    @Override
    public boolean isThere(MunicipalityId town, AnswerSheet sheet) {
        return all.stream()
                .map(Kept::sheet)
                .anyMatch(kept -> kept.id().equals(sheet.id())
                        && kept.perspective().equals(sheet.perspective())
                        && Set.copyOf(kept.answers()).equals(Set.copyOf(sheet.answers())));
    }

    @Override
    public boolean isAnyOf(MunicipalityId town, Collection<AnswerSheetId> ids) {
        return all.stream().anyMatch(kept -> ids.contains(kept.sheet().id()));
    }
}

package org.knotenpunkt.domain.needs.result;

import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Result;

/** What two waves came to, beside each other. */
public record WaveComparison(WaveResults first, WaveResults second, List<Pair> questions) {
    /** A question in both waves; null where one of them did not ask it. */
    public record Pair(
            Question question,
            @Nullable QuestionResults first,
            @Nullable QuestionResults second) {}

    /** What was asked in a wave, and how often each answer was given. */
    public record Asked(Wave wave, InstrumentVersion version, WaveTally tally, Disclosure disclosure) {
        /** What the wave came to, once it is closed. */
        public Result<WaveResults, AssessmentError> results() {
            return WaveResults.of(wave, version, tally, disclosure);
        }
    }

    public WaveComparison {
        questions = List.copyOf(questions);
    }

    /**
     * Puts two waves beside each other, unless that would mislead: as they asked other instruments, one form stood for something else, or
     * a question was put otherwise.
     */
    public static Result<WaveComparison, AssessmentError> between(Asked first, Asked second) {
        if (!first.wave().instrument().equals(second.wave().instrument())) {
            return refusal(new AssessmentError.OtherInstrument(
                    first.wave().number(), second.wave().number()));
        }
        if (first.wave().unit() != second.wave().unit()) {
            return refusal(new AssessmentError.OtherUnit(
                    first.wave().unit(), second.wave().unit()));
        }
        var otherwise = second.version().since(first.version()).reworded();
        if (!otherwise.isEmpty()) {
            return refusal(new AssessmentError.AskedOtherwise(otherwise));
        }
        return first.results().flatMap(one -> second.results().map(other -> of(one, other)));
    }

    private static WaveComparison of(WaveResults first, WaveResults second) {
        var inSecond =
                second.questions().stream().map(one -> new Pair(one.question(), find(first, one.question()), one));
        var inFirstAlone = first.questions().stream()
                .filter(one -> find(second, one.question()) == null)
                .map(one -> new Pair(one.question(), one, null));
        return new WaveComparison(
                first, second, Stream.concat(inSecond, inFirstAlone).toList());
    }

    private static @Nullable QuestionResults find(WaveResults results, Question question) {
        return results.questions().stream()
                .filter(one -> one.question().id().equals(question.id()))
                .findFirst()
                .orElse(null);
    }
}

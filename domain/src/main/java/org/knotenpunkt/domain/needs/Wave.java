package org.knotenpunkt.domain.needs;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Result;

/**
 * That a place is asked, in a period.
 *
 * @param number the first of the assessment is 1
 * @param instrument whose questions are asked
 * @param instrumentVersion in which version
 * @param from the first day of answering
 * @param until the last day of answering
 * @param unit for whom families, and who answers for children, fill in one form
 * @param asked the perspectives that are asked, each once
 * @param closed since when no more answers are taken and results are told, or null if it is open
 */
public record Wave(
        int number,
        InstrumentId instrument,
        int instrumentVersion,
        LocalDate from,
        LocalDate until,
        AnswerUnit unit,
        List<AskedPerspective> asked,
        @Nullable LocalDate closed) {
    public Wave {
        asked = List.copyOf(asked);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A wave cannot end on %s, before it begins on %s".formatted(until, from));
        }
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("A wave asks somebody");
        }
        if (asked.stream().map(AskedPerspective::perspective).distinct().count() < asked.size()) {
            throw new IllegalArgumentException("A wave asks each perspective once: " + asked);
        }
    }

    public boolean isClosed() {
        return closed != null;
    }

    /** The wave, while it takes answers. */
    public Result<Wave, AssessmentError> ifOpen() {
        return closed == null ? success(this) : refusal(new AssessmentError.WaveClosed(number, closed));
    }

    /** The wave, once what it came to is told. */
    public Result<Wave, AssessmentError> ifClosed() {
        return closed == null ? refusal(new AssessmentError.WaveStillOpen(number)) : success(this);
    }

    public boolean asks(Perspective perspective) {
        return asked.stream().anyMatch(one -> one.perspective().equals(perspective));
    }

    /**
     * For whom one form of the perspective is filled in: of families as the wave says, of children one for each of them at most, and of all
     * others, who answer for themselves, one for each person. Own perspectives of the town fill it in like those with whom they count.
     */
    public AnswerUnit unitFor(Perspective perspective, Perspectives known) {
        var voice = known.voice(perspective);
        if (voice.equals(Perspective.CHILDREN)) {
            return unit == AnswerUnit.FAMILY ? AnswerUnit.CHILD : unit;
        }
        return voice.equals(Perspective.FAMILIES) ? unit : AnswerUnit.PERSON;
    }

    /**
     * Whether answers are taken on the day: through a link within the period, and whatever people at work bring in from its first day on
     * until it is closed, as paper is typed in later.
     */
    public boolean takes(Way way, LocalDate day) {
        return !isClosed() && !day.isBefore(from) && (way != Way.LINK || !day.isAfter(until));
    }

    /** The last day on which answers come through a link: the wave may close before its end. */
    public LocalDate lastDay() {
        return closed == null || closed.isAfter(until) ? until : closed;
    }

    /** How many of the perspective could answer; empty where that is not known. */
    public Optional<Base> base(Perspective perspective) {
        return asked.stream()
                .filter(one -> one.perspective().equals(perspective))
                .flatMap(one -> Optional.ofNullable(one.base()).stream())
                .findFirst();
    }

    Wave closedOn(LocalDate day) {
        return new Wave(number, instrument, instrumentVersion, from, until, unit, asked, day);
    }
}

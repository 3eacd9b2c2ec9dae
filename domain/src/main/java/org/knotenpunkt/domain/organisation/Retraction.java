package org.knotenpunkt.domain.organisation;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;

/**
 * The one way in which what somebody recorded leaves a history again, because it was never true.
 *
 * @param left the history as if it had never been recorded
 * @param statement what had been said
 */
public record Retraction<H>(H left, Statement statement) {
    /**
     * Takes an entry out of a timeline that keeps who says so beside the values.
     *
     * @param official whether a source is a register
     */
    public static <T, H> Result<Retraction<H>, FactError> of(
            Timeline<T> timeline,
            RecordedFact fact,
            Predicate<Source> official,
            Function<? super Timeline<T>, ? extends H> rest,
            Function<? super T, String> words) {
        return byHand(timeline, fact, official).map(entry -> taken(timeline, entry, fact, rest, words));
    }

    /** The entry that is meant, unless a register says so. */
    static <T> Result<Dated<T>, FactError> byHand(Timeline<T> timeline, RecordedFact fact, Predicate<Source> official) {
        return entry(timeline, fact)
                .flatMap(entry -> entry.source() == null
                        ? success(entry)
                        : byHand(entry.source(), fact, official).map(source -> entry));
    }

    private static <T, H> Retraction<H> taken(
            Timeline<T> timeline,
            Dated<T> entry,
            RecordedFact fact,
            Function<? super Timeline<T>, ? extends H> rest,
            Function<? super T, String> words) {
        return new Retraction<>(
                rest.apply(timeline.without(entry)),
                new Statement(fact.kind(), entry.validity(), words.apply(entry.value())));
    }

    private static <T> Result<Dated<T>, FactError> entry(Timeline<T> timeline, RecordedFact fact) {
        return Result.of(timeline.begunOn(fact.from()), new FactError.NothingRecordedThen(fact.kind()));
    }

    /**
     * Takes an entry with a source out of a timeline.
     *
     * @param official whether a source is a register
     */
    public static <T, H> Result<Retraction<H>, FactError> ofSourced(
            Timeline<Sourced<T>> timeline,
            RecordedFact fact,
            Predicate<Source> official,
            Function<? super Timeline<Sourced<T>>, ? extends H> rest,
            Function<? super T, String> words) {
        return entry(timeline, fact)
                .flatMap(entry -> byHand(entry.value().source(), fact, official)
                        .map(source -> taken(timeline, entry, fact, rest, said -> words.apply(said.value()))));
    }

    /**
     * Takes what is recorded for a day or a school year out.
     *
     * @param key reads the day or the school year from the first day
     * @param days all days of it
     * @param official whether a source is a register
     */
    public static <K, T, H> Result<Retraction<H>, FactError> ofCount(
            SortedMap<K, T> counts,
            RecordedFact fact,
            Function<LocalDate, K> key,
            Function<K, Validity> days,
            Function<? super T, Source> source,
            Predicate<Source> official,
            Function<? super SortedMap<K, T>, ? extends H> rest,
            Function<? super T, String> words) {
        var counted = Optional.ofNullable(fact.from())
                .map(key)
                .flatMap(wanted -> counts.entrySet().stream()
                        .filter(entry -> entry.getKey().equals(wanted))
                        .findFirst());
        return Result.<Map.Entry<K, T>, FactError>of(counted, new FactError.NothingRecordedThen(fact.kind()))
                .flatMap(found -> byHand(source.apply(found.getValue()), fact, official)
                        .map(permitted -> {
                            var others = new TreeMap<>(counts);
                            others.remove(found.getKey());
                            return new Retraction<>(
                                    rest.apply(others),
                                    new Statement(
                                            fact.kind(), days.apply(found.getKey()), words.apply(found.getValue())));
                        }));
    }

    private static Result<Source, FactError> byHand(Source source, RecordedFact fact, Predicate<Source> official) {
        return official.test(source)
                ? refusal(new FactError.SaidByRegister(fact.kind(), source.title()))
                : success(source);
    }
}

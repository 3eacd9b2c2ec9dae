package org.knotenpunkt.application.offer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.TargetGroup;

/**
 * What some offers are, all together: whoever asks for it finds something.
 *
 * @param weekdays on which a session begins
 * @param languages that are spoken
 */
public record OfferedTerms(
        Set<OfferKind> kinds, Set<TargetGroup> targets, Set<DayOfWeek> weekdays, Set<LanguageTag> languages) {
    public OfferedTerms {
        kinds = Set.copyOf(kinds);
        targets = Set.copyOf(targets);
        weekdays = Set.copyOf(weekdays);
        languages = Set.copyOf(languages);
    }

    public static OfferedTerms of(Collection<Programme.Published> offers) {
        return new OfferedTerms(
                all(offers, offer -> Stream.of(offer.content().profile().kind())),
                all(offers, offer -> offer.content().profile().targets().stream()),
                all(
                        offers,
                        offer -> offer.sessions().stream()
                                .map(session -> session.start().getDayOfWeek())),
                all(offers, offer -> offer.content().profile().languages().stream()));
    }

    private static <T> Set<T> all(
            Collection<Programme.Published> offers, Function<Programme.Published, Stream<T>> some) {
        return offers.stream().flatMap(some).collect(toUnmodifiableSet());
    }

    /** Whether there are no offers: each is of a kind. */
    public boolean isEmpty() {
        return kinds.isEmpty();
    }
}

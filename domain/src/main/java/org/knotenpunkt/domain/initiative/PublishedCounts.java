package org.knotenpunkt.domain.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;

/** What was published about the size of a network, in the order in which it was recorded; of the same on one date there is one count. */
record PublishedCounts(List<PublishedCount> all) {
    static final PublishedCounts NONE = new PublishedCounts(List.of());

    PublishedCounts {
        all = List.copyOf(all);
    }

    boolean contains(PublishedCount count) {
        return all.contains(count);
    }

    /** These and one more, unless another one of the same is known for that date. */
    Result<PublishedCounts, InitiativeError> and(PublishedCount count) {
        return Result.unless(
                contradicting(count)
                        .map(known -> new InitiativeError.CountKnown(count.asOf(), known.words(), known.source())),
                () -> new PublishedCounts(
                        Stream.concat(all.stream(), Stream.of(count)).toList()));
    }

    /** What is known instead of the count. */
    Optional<PublishedCount> contradicting(PublishedCount count) {
        return all.stream().filter(count::isOfTheSame).findFirst();
    }

    /** The first date for which one counts, where that is before a network founded then. */
    Optional<PartialDate> countedBefore(PartialDate founded) {
        return all.stream()
                .map(PublishedCount::asOf)
                .filter(asOf -> asOf.lastDay().isBefore(founded.firstDay()))
                .min(Comparator.naturalOrder());
    }

    Optional<PublishedCount> find(String definition, PartialDate asOf, Source source) {
        return all.stream()
                .filter(count -> count.definition().equals(definition)
                        && count.asOf().equals(asOf)
                        && count.source().equals(source))
                .findFirst();
    }

    PublishedCounts without(PublishedCount wrong) {
        return new PublishedCounts(
                all.stream().filter(other -> !other.equals(wrong)).toList());
    }
}

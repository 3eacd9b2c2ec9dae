package org.knotenpunkt.domain.organisation.function;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * Who serves in a function when.
 *
 * @param standing what is so, the oldest first
 * @param withdrawn what never was, the oldest first
 */
record Terms(List<Term> standing, List<Withdrawn<Term>> withdrawn) {
    private static final Comparator<Term> BY_BEGINNING = Comparator.comparing(
                    (Term term) -> term.validity().from(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(term -> term.id().toString());
    static final Terms NONE = new Terms(List.of(), List.of());

    Terms {
        standing = standing.stream().sorted(BY_BEGINNING).toList();
        withdrawn = withdrawn.stream()
                .sorted(Comparator.comparing(Withdrawn::fact, BY_BEGINNING))
                .toList();
    }

    Optional<Term> find(TermId id) {
        return standing.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    Optional<Term> inTheWayOf(Term term) {
        return standing.stream()
                .filter(other -> !other.id().equals(term.id()) && other.isInTheWayOf(term))
                .findFirst();
    }

    Terms plus(Term term) {
        return new Terms(Stream.concat(standing.stream(), Stream.of(term)).toList(), withdrawn);
    }

    Terms replacing(Term changed) {
        return each(term -> term.id().equals(changed.id()) ? changed : term);
    }

    /** These, none of them lasting beyond the day. */
    Terms endingBy(LocalDate lastDay) {
        return each(term -> term.validity().isOver(lastDay) ? term : term.endingOn(lastDay));
    }

    /** These, and of those that ended on the day no end is known. */
    Terms reopenedAfter(LocalDate lastDay) {
        return each(term -> lastDay.equals(term.validity().until()) ? term.open() : term);
    }

    private Terms each(UnaryOperator<Term> change) {
        return new Terms(standing.stream().map(change).toList(), withdrawn);
    }

    Terms withdrawing(Term term, Withdrawal how) {
        return new Terms(
                standing.stream().filter(other -> !other.equals(term)).toList(),
                Stream.concat(withdrawn.stream(), Stream.of(new Withdrawn<>(term, how)))
                        .toList());
    }

    Terms withdrawingAll(Withdrawal how) {
        var terms = this;
        for (var term : standing) {
            terms = terms.withdrawing(term, how);
        }
        return terms;
    }

    /** When the person serves, the earliest first; terms that follow one on another are one period. */
    List<Validity> periodsOf(PersonId person) {
        var periods = new ArrayList<Validity>();
        for (var term : standing) {
            if (term.person().equals(person)) {
                var before = periods.isEmpty() ? null : periods.getLast();
                if (before != null && before.isFollowedBy(term.validity())) {
                    periods.set(
                            periods.size() - 1,
                            new Validity(before.from(), term.validity().until()));
                } else {
                    periods.add(term.validity());
                }
            }
        }
        return periods;
    }

    Stream<Term> serving(TermRole role, LocalDate day) {
        return standing.stream()
                .filter(term -> term.role() == role && term.validity().includes(day));
    }
}

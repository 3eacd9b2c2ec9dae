package org.knotenpunkt.domain.organisation.socialspace;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * The organisations of one social space.
 *
 * @param standing which belong to it when, the oldest first
 * @param withdrawn which never did although that was recorded, the oldest first
 */
record Assignments(List<Assignment> standing, List<Withdrawn<Assignment>> withdrawn) {
    private static final Comparator<Assignment> BY_BEGINNING = Comparator.comparing(
                    (Assignment assignment) -> assignment.validity().from(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(assignment -> assignment.organisation().toString());

    static final Assignments NONE = new Assignments(List.of(), List.of());

    Assignments {
        standing = standing.stream().sorted(BY_BEGINNING).toList();
        withdrawn = withdrawn.stream()
                .sorted(Comparator.comparing(Withdrawn::fact, BY_BEGINNING))
                .toList();
    }

    boolean isEmpty() {
        return standing.isEmpty() && withdrawn.isEmpty();
    }

    /** The first of the organisation that shares a day with the period. */
    Optional<Assignment> during(OrganisationId organisation, Validity period) {
        return of(organisation)
                .filter(assignment -> assignment.validity().overlaps(period))
                .findFirst();
    }

    /** That of the organisation on the day. */
    Optional<Assignment> on(OrganisationId organisation, LocalDate day) {
        return of(organisation)
                .filter(assignment -> assignment.validity().includes(day))
                .findFirst();
    }

    /** That of the organisation which begins with the day; null if that is not known. */
    Optional<Assignment> from(OrganisationId organisation, @Nullable LocalDate first) {
        return of(organisation)
                .filter(assignment -> Objects.equals(assignment.validity().from(), first))
                .findFirst();
    }

    /** Those that begin after the day, the first of them first. */
    List<Assignment> after(LocalDate day) {
        return standing.stream()
                .filter(assignment -> assignment.validity().isToCome(day))
                .toList();
    }

    /** The newest of the organisation. */
    Optional<Assignment> last(OrganisationId organisation) {
        return of(organisation).reduce((earlier, later) -> later);
    }

    private Stream<Assignment> of(OrganisationId organisation) {
        return standing.stream().filter(assignment -> assignment.organisation().equals(organisation));
    }

    Assignments with(Assignment another) {
        return new Assignments(
                Stream.concat(standing.stream(), Stream.of(another)).toList(), withdrawn);
    }

    /** The same, where one of them has another period. */
    Assignments with(Assignment one, Validity other) {
        return without(one).with(new Assignment(one.organisation(), other));
    }

    /** The same, where one of them was never true. */
    Assignments without(Assignment wrong, Withdrawal how) {
        var more = Stream.concat(withdrawn.stream(), Stream.of(new Withdrawn<>(wrong, how)));
        return new Assignments(without(wrong).standing(), more.toList());
    }

    private Assignments without(Assignment one) {
        return new Assignments(
                standing.stream().filter(assignment -> !assignment.equals(one)).toList(), withdrawn);
    }
}

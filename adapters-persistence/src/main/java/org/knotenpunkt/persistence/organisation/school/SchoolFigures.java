package org.knotenpunkt.persistence.organisation.school;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.school.TownFigures;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * The schools of a town, counted by all that the figures tell apart.
 *
 * @param listed whether a list of schools covers the town: what is not counted is not there, either
 */
record SchoolFigures(List<Group> groups, boolean listed) {
    private static final Comparator<SocialIndex> LOWEST_FIRST =
            comparing(SocialIndex::level, nullsLast(naturalOrder()));

    /** Schools that have all of this in common; null is not known. */
    record Group(
            SchoolForm form,
            @Nullable SocialIndex index,
            @Nullable SchoolYear indexYear,
            @Nullable Boolean startchancen,
            @Nullable AllDayForm allDay,
            int schools) {
        boolean isPrimary() {
            return form.isPrimary();
        }

        boolean takesPartInStartchancen() {
            return Boolean.TRUE.equals(startchancen);
        }

        boolean perhapsTakesPart() {
            return startchancen == null;
        }
    }

    /** @param missing how many schools the newest edition of the list no longer has */
    TownFigures sum(int missing, List<Edition> editions) {
        return new TownFigures(
                count(group -> true, listed),
                count(Group::isPrimary, listed),
                inStartchancen(group -> true),
                inStartchancen(Group::isPrimary),
                missing,
                countBy(group -> true, Group::form, TownFigures.OfForm::new)
                        .sorted(comparingInt(TownFigures.OfForm::schools)
                                .reversed()
                                .thenComparing(TownFigures.OfForm::form))
                        .toList(),
                countBy(
                                Group::isPrimary,
                                group -> Optional.ofNullable(group.index()),
                                (index, schools) -> new TownFigures.OfIndex(index.orElse(null), schools))
                        .sorted(comparing(TownFigures.OfIndex::index, nullsLast(LOWEST_FIRST)))
                        .toList(),
                indexYears(),
                countBy(
                                Group::isPrimary,
                                group -> Optional.ofNullable(group.allDay()),
                                (form, schools) -> new TownFigures.OfAllDay(form.orElse(null), schools))
                        .sorted(comparing(TownFigures.OfAllDay::form, nullsLast(naturalOrder())))
                        .toList(),
                editions);
    }

    private List<SchoolYear> indexYears() {
        return groups.stream()
                .filter(Group::isPrimary)
                .map(Group::indexYear)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(reverseOrder())
                .toList();
    }

    private @Nullable Integer inStartchancen(Predicate<Group> condition) {
        var noneDoes = count(condition, listed) != null
                && groups.stream().filter(condition).noneMatch(Group::perhapsTakesPart);
        return count(condition.and(Group::takesPartInStartchancen), noneDoes);
    }

    /** A count of one or more is known; a count of none only where that is said. */
    private @Nullable Integer count(Predicate<Group> condition, boolean noneIsKnown) {
        var count = groups.stream().filter(condition).mapToInt(Group::schools).sum();
        return count > 0 || noneIsKnown ? Integer.valueOf(count) : null;
    }

    private <K, T> Stream<T> countBy(
            Predicate<Group> condition, Function<Group, K> key, BiFunction<K, Integer, T> counted) {
        return groups.stream()
                .filter(condition)
                .collect(Collectors.groupingBy(key, Collectors.summingInt(Group::schools)))
                .entrySet()
                .stream()
                .map(entry -> counted.apply(entry.getKey(), entry.getValue()));
    }
}

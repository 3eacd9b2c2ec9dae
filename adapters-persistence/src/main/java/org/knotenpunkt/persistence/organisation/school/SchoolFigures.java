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

/** The schools of a town, counted by all that the figures tell apart. */
record SchoolFigures(List<Group> groups) {
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
    }

    TownFigures sum(List<Edition> editions) {
        return new TownFigures(
                count(group -> true),
                count(Group::isPrimary),
                count(Group::takesPartInStartchancen),
                count(group -> group.isPrimary() && group.takesPartInStartchancen()),
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

    private int count(Predicate<Group> condition) {
        return groups.stream().filter(condition).mapToInt(Group::schools).sum();
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

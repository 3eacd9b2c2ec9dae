package org.knotenpunkt.domain.organisation.municipality;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;

/**
 * What is known about a municipality over time. Nothing recorded means unknown; that a town has no youth office is a fact
 * of its own.
 *
 * @param youthOffice whether the town runs a youth office of its own
 * @param population the inhabitants, by the day of the count
 */
public record MunicipalityHistory(
        Timeline<Sourced<MunicipalityFacts>> facts,
        Timeline<Sourced<Boolean>> youthOffice,
        SortedMap<LocalDate, Sourced<Integer>> population) {
    public MunicipalityHistory {
        population = Collections.unmodifiableSortedMap(new TreeMap<>(population));
    }

    public static MunicipalityHistory empty() {
        return new MunicipalityHistory(Timeline.empty(), Timeline.empty(), new TreeMap<>());
    }

    /** The latest count up to the day, with the day it is of. */
    public Optional<Map.Entry<LocalDate, Sourced<Integer>>> populationOn(LocalDate day) {
        return population.entrySet().stream()
                .takeWhile(entry -> !entry.getKey().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** As much of it as is over by the end of the last day of the municipality. */
    public MunicipalityHistory upTo(LocalDate lastDay) {
        return new MunicipalityHistory(
                facts.upTo(lastDay), youthOffice.upTo(lastDay), population.headMap(lastDay.plusDays(1)));
    }

    MunicipalityHistory withFacts(Timeline<Sourced<MunicipalityFacts>> changed) {
        return new MunicipalityHistory(changed, youthOffice, population);
    }

    MunicipalityHistory withYouthOffice(Timeline<Sourced<Boolean>> changed) {
        return new MunicipalityHistory(facts, changed, population);
    }

    MunicipalityHistory withPopulation(SortedMap<LocalDate, Sourced<Integer>> changed) {
        return new MunicipalityHistory(facts, youthOffice, changed);
    }
}

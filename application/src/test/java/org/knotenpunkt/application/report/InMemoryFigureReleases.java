package org.knotenpunkt.application.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Released figures in memory; all towns are called Lindenau. */
public final class InMemoryFigureReleases implements FigureReleases {
    private final List<FigureRelease> releases = new ArrayList<>();
    private final Networks networks;

    public InMemoryFigureReleases(Networks networks) {
        this.networks = networks;
    }

    /** Forgets all of them. */
    public void clear() {
        releases.clear();
    }

    @Override
    public void add(FigureRelease release) {
        releases.stream()
                .filter(other -> other.municipality().equals(release.municipality())
                        && other.period().equals(release.period())
                        && other.number() == release.number())
                .findFirst()
                .ifPresent(other -> {
                    throw new ConcurrentChangeException("%s is there".formatted(other.id()), other.number());
                });
        releases.add(release);
    }

    @Override
    public List<FigureRelease> of(MunicipalityId town) {
        return releases.stream()
                .filter(release -> release.municipality().equals(town))
                .sorted(Comparator.comparing(FigureRelease::at)
                        .thenComparing(release -> release.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<FigureRelease> find(MunicipalityId town, FigureReleaseId id) {
        return of(town).stream().filter(release -> release.id().equals(id)).findFirst();
    }

    private List<TownRelease> ofNetwork(InitiativeId network, LocalDate day) {
        return releases.stream()
                .map(FigureRelease::municipality)
                .distinct()
                .filter(town -> networks.joinedBy(town, day).stream()
                        .anyMatch(joined -> joined.id().equals(network)))
                .flatMap(town -> of(town).stream())
                .map(release -> new TownRelease("Lindenau", release))
                .toList();
    }

    @Override
    public Page<TownRelease> ofNetwork(InitiativeId network, LocalDate day, PageRequest page) {
        var after = page.after();
        var last = after == null ? null : FigureReleasesContract.after(after);
        var all = ofNetwork(network, day).stream()
                .filter(found -> last == null || found.release().id().value().compareTo(last) < 0)
                .toList();
        var items = all.stream().limit(page.limit()).toList();
        return new Page<>(
                items,
                items.size() == all.size()
                        ? null
                        : items.getLast().release().id().toString());
    }

    @Override
    public Optional<TownRelease> findOfNetwork(InitiativeId network, LocalDate day, FigureReleaseId id) {
        return ofNetwork(network, day).stream()
                .filter(found -> found.release().id().equals(id))
                .findFirst();
    }
}

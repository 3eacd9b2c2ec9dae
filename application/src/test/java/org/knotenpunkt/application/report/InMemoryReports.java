package org.knotenpunkt.application.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Released half-year reports, and what was said of reach, in memory. */
public final class InMemoryReports implements ReportReleases {
    private final List<ReportRelease> releases = new ArrayList<>();
    private final List<CentreReach> said = new ArrayList<>();

    /** Forgets all of them. */
    public void clear() {
        releases.clear();
        said.clear();
    }

    @Override
    public void add(ReportRelease release) {
        var report = release.report();
        if (of(release.municipality(), report.period()).stream()
                .anyMatch(other -> other.isAbout(report.subject()) && other.number() == release.number())) {
            throw new ConcurrentChangeException("%s is there".formatted(release.id()), release.number());
        }
        releases.add(release);
    }

    @Override
    public List<ReportRelease> of(MunicipalityId town, ReportPeriod halfYear) {
        return releases.stream()
                .filter(release -> release.municipality().equals(town)
                        && release.report().period().equals(halfYear))
                .sorted(comparing(ReportRelease::at)
                        .thenComparing(release -> release.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<ReportRelease> find(MunicipalityId town, ReportReleaseId id) {
        return releases.stream()
                .filter(release ->
                        release.municipality().equals(town) && release.id().equals(id))
                .findFirst();
    }

    /** What was said of reach. */
    public Reaches reaches() {
        return new Said();
    }

    private final class Said implements Reaches {
        @Override
        public List<CentreReach> of(MunicipalityId town, ReportPeriod halfYear) {
            return List.copyOf(said.stream()
                    .filter(reach ->
                            reach.municipality().equals(town) && reach.period().equals(halfYear))
                    .collect(toMap(
                            reach -> reach.centre().toString(),
                            reach -> reach,
                            (before, after) -> before.number() > after.number() ? before : after,
                            TreeMap::new))
                    .values());
        }

        @Override
        public void add(CentreReach reach) {
            var known = of(reach.municipality(), reach.period()).stream()
                    .filter(other -> other.centre().equals(reach.centre()))
                    .mapToInt(CentreReach::number)
                    .findFirst()
                    .orElse(0);
            if (reach.number() <= known) {
                throw new ConcurrentChangeException("%s is there".formatted(reach), known);
            }
            said.add(reach);
        }
    }
}

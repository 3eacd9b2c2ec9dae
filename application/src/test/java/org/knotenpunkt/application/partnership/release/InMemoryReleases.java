package org.knotenpunkt.application.partnership.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Releases in memory, of agreements in memory. */
public final class InMemoryReleases implements Releases, Networks, ReleasedAgreements {
    private final Map<ReleaseId, Release> releases = new LinkedHashMap<>();
    private final List<Joined> joined = new ArrayList<>();
    private final Map<MunicipalityId, String> towns = new LinkedHashMap<>();
    private final InMemoryAgreements agreements;

    private record Joined(KnownNetwork network, MunicipalityId town, LocalDate since) {}

    /** @param agreements which can be released */
    public InMemoryReleases(InMemoryAgreements agreements) {
        this.agreements = agreements;
    }

    /** Forgets all releases. */
    public void clear() {
        releases.clear();
    }

    /** Makes a network known of which the town is a member. */
    public void join(KnownNetwork network, MunicipalityId town, String townName, LocalDate since) {
        joined.add(new Joined(network, town, since));
        towns.put(town, townName);
    }

    @Override
    public List<Release> of(Agreement agreement) {
        return releases.values().stream()
                .filter(release -> release.agreement().equals(agreement.id()))
                .sorted(Comparator.comparing(
                                (Release release) -> release.terms().from())
                        .thenComparing(release -> release.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public void save(Release release) {
        var stored = Optional.ofNullable(releases.get(release.id()))
                .map(Release::version)
                .orElse(0L);
        if (stored != release.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(release, stored), stored);
        }
        releases.put(release.id(), release.saved());
    }

    @Override
    public List<KnownNetwork> joinedBy(MunicipalityId town, LocalDate day) {
        return joined.stream()
                .filter(one -> one.town().equals(town) && !one.since().isAfter(day))
                .map(Joined::network)
                .sorted(Comparator.comparing(KnownNetwork::name))
                .toList();
    }

    @Override
    public Map<InitiativeId, String> names(Set<InitiativeId> networks) {
        return joined.stream()
                .map(Joined::network)
                .filter(network -> networks.contains(network.id()))
                .collect(Collectors.toMap(KnownNetwork::id, KnownNetwork::name, (one, same) -> one));
    }

    private Stream<Release> inForce(InitiativeId network, LocalDate day) {
        return releases.values().stream()
                .filter(release -> release.terms().network().equals(network) && release.isInForce(day));
    }

    private Agreement agreement(Release release) {
        return agreements.findById(release.agreement()).orElseThrow();
    }

    @Override
    public Page<ReleasedSummary> list(InitiativeId network, LocalDate day, PageRequest page) {
        var all = inForce(network, day)
                .map(release -> new ReleasedSummary(
                        release.agreement(),
                        agreement(release).lastAgreed().orElseThrow().content().title(),
                        release.municipality(),
                        towns.getOrDefault(release.municipality(), ""),
                        release.terms()))
                .sorted(Comparator.comparing(ReleasedSummary::townName)
                        .thenComparing(ReleasedSummary::title)
                        .thenComparing(one -> one.id().value()))
                .toList();
        var from = page.after() == null ? 0 : place(page.after());
        var rest = all.subList(Math.min(from, all.size()), all.size());
        return rest.size() <= page.limit()
                ? new Page<>(rest, null)
                : new Page<>(rest.subList(0, page.limit()), String.valueOf(from + page.limit()));
    }

    private static int place(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new UnreadableCursorException("Not a number of items", e);
        }
    }

    @Override
    public Optional<ReleasedAgreement> find(InitiativeId network, AgreementId agreement, LocalDate day) {
        return inForce(network, day)
                .filter(release -> release.agreement().equals(agreement))
                .findFirst()
                .map(release -> shown(release, agreement(release)));
    }

    private ReleasedAgreement shown(Release release, Agreement agreement) {
        return new ReleasedAgreement(
                agreement.id(),
                agreement.municipality(),
                towns.getOrDefault(agreement.municipality(), ""),
                release.terms(),
                agreement.versions().stream()
                        .filter(version -> version.state() == VersionState.AGREED)
                        .map(version -> new ReleasedAgreement.Agreed(
                                version.number(),
                                Optional.ofNullable(version.since()).orElseThrow(),
                                version.hash(),
                                version.content(),
                                version.amendment()))
                        .toList(),
                agreement.ending().map(Ending::lastDay).orElse(null),
                agreement.leaves().stream()
                        .map(leave -> new ReleasedAgreement.Leaving(
                                leave.party(), leave.ending().lastDay()))
                        .toList());
    }
}

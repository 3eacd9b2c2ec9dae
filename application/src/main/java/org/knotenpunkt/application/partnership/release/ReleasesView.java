package org.knotenpunkt.application.partnership.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseId;

/**
 * To whom an agreement is released, was, and can be.
 *
 * @param releases those first that begin last
 * @param networks what the networks of the releases are called
 * @param people what the accounts are called that have given and revoked them
 * @param mayRelease whether the actor may release it
 * @param choices the networks of which the town is a member today, by name; none for those who may not release it
 */
public record ReleasesView(
        Agreement agreement,
        List<Release> releases,
        Map<InitiativeId, String> networks,
        Map<UUID, String> people,
        boolean mayRelease,
        List<KnownNetwork> choices) {
    public ReleasesView {
        releases = List.copyOf(releases);
        networks = Map.copyOf(networks);
        people = Map.copyOf(people);
        choices = List.copyOf(choices);
    }

    public Optional<Release> find(ReleaseId id) {
        return releases.stream().filter(release -> release.id().equals(id)).findFirst();
    }
}

package org.knotenpunkt.application.centre;

import static org.knotenpunkt.domain.organisation.relation.RelationKind.CARRIES;
import static org.knotenpunkt.domain.organisation.relation.RelationKind.HOSTS;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;

/**
 * All that is known of a centre.
 *
 * @param organisation what is known of it as of all organisations, seen on a day
 * @param centre up to its end: money and posts that were recorded for later are not there
 * @param funders those that its funding lines name, as they are called on the day
 */
public record CentreView(OrganisationView organisation, Centre centre, List<OrganisationRef> funders) {
    public CentreView {
        centre = organisation.facts().life().lastDay().map(centre::upTo).orElse(centre);
        funders = List.copyOf(funders);
    }

    /** The schools at which it was, is and will be, the newest first. */
    public List<RelationView> hosts() {
        return related(HOSTS);
    }

    /** Who has employed, employs and will employ those who work there, the newest first. */
    public List<RelationView> providers() {
        return related(CARRIES);
    }

    private List<RelationView> related(RelationKind kind) {
        return organisation.relations().stream()
                .filter(relation -> relation.kind() == kind && relation.direction() == RelationView.Direction.INCOMING)
                .toList();
    }

    /** The organisation on the day or, where that is over, on its last one: where it was and who was there stays known. */
    public OrganisationView lastSeen() {
        return organisation.whileItExisted();
    }

    /** The school at which it is on the day, or was on its last one. */
    public Optional<OrganisationRef> host() {
        var day = lastSeen().day();
        return hosts().stream()
                .filter(relation -> relation.validity().includes(day))
                .map(RelationView::other)
                .findFirst();
    }

    public Optional<OrganisationRef> funder(@Nullable OrganisationId id) {
        return funders.stream().filter(funder -> funder.id().equals(id)).findFirst();
    }
}

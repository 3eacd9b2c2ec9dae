package org.knotenpunkt.web.initiative;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.Membership;
import org.knotenpunkt.domain.initiative.StageCriteria;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of a town in a network: when it belonged to it, and how it came along.
 *
 * @param mayKeep whether the visitor may change the network
 */
public record TownView(InitiativeView network, InitiativeView.Town town, LocalDate today, boolean mayKeep) {
    /** Newest first. */
    public List<StageEntry> stages() {
        return town.member().stages().reversed();
    }

    public boolean isMember() {
        return town.member().isMemberOn(today);
    }

    /** The class of the mark of a membership: over, to come, or that of now. */
    public String mark(Membership membership) {
        var validity = membership.validity();
        return validity.isOver(today) ? "over" : validity.isToCome(today) ? "to-come" : "now";
    }

    /** What the page says first: whether the town belongs to the network, or when it will. */
    public String lead(Words words) {
        return MembershipWords.toCome(town.member(), today, words)
                .map(joining ->
                        words.text("initiative.town.lead-to-come", "joining", joining, "network", network.name()))
                .orElseGet(() -> words.text(
                        isMember() ? "initiative.town.lead" : "initiative.town.lead-past", "network", network.name()));
    }

    /** All criteria by which the stage was judged, met or not. */
    public List<String> criteria(StageEntry entry) {
        return StageCriteria.of(entry.edition())
                .map(edition -> edition.of(entry.stage()))
                .orElse(entry.criteria());
    }

    /** The key of the text of a criterion by which the stage was judged. */
    public String key(StageEntry entry, String code) {
        return CriterionTexts.key(entry.edition(), code);
    }

    public String networkPath() {
        return InitiativePaths.network(network.id());
    }

    public String path() {
        return InitiativePaths.town(network.id(), town.member().town());
    }
}

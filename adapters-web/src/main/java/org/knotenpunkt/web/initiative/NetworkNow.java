package org.knotenpunkt.web.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** How a network is now, shown beside a form to compare with what is typed. */
public final class NetworkNow {
    private NetworkNow() {}

    /** Its towns of today and before, who carries it, and the newest count. */
    public static List<Fact> of(InitiativeView network, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(
                words.text("initiative.members"),
                network.towns().stream().map(InitiativeView.Town::name).collect(Collectors.joining(", "))));
        network.supporters().forEach(support -> facts.add(new Fact(support.name(), words.show(support.validity()))));
        network.counts().reversed().stream()
                .limit(1)
                .forEach(count -> facts.add(new Fact(
                        count.definition(), "%s (%s)".formatted(words.show(count.count()), words.show(count.asOf())))));
        return facts;
    }

    /** Until when something can begin in the network, said beside the field for its day; null where no end is known. */
    public static @Nullable String until(InitiativeView network, Words words) {
        var lastDay = network.lastDay();
        return lastDay == null ? null : words.text(new InitiativeError.InitiativeOver(network.id(), lastDay));
    }

    /** When the town belonged to the network, and what it has reached. */
    public static List<Fact> of(InitiativeView.Town town, Words words) {
        var facts = new ArrayList<Fact>();
        town.member()
                .memberships()
                .forEach(membership -> facts.add(
                        new Fact(words.text("initiative.town.memberships"), MembershipWords.of(membership, words))));
        town.member()
                .stages()
                .forEach(entry -> facts.add(new Fact(words.show(entry.stage()), words.show(entry.since()))));
        return facts;
    }
}

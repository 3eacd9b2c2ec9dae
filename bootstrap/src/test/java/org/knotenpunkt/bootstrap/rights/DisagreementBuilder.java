package org.knotenpunkt.bootstrap.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.Decline;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.Entry;
import org.knotenpunkt.domain.partnership.disagreement.Matter;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Puts into a {@link Place} what a school has to settle with its town: the school is asked whether it agrees, the second time. */
final class DisagreementBuilder {
    /** The number of the wording on the table. */
    static final int WORDING = 2;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Installation house;

    DisagreementBuilder(Installation house) {
        this.house = house;
    }

    Map<Class<?>, Object> raised(Actor actor, MunicipalityId town, OrganisationId school, AgreementId agreement) {
        var other = OrganisationId.of(town);
        var entry = new Entry(Instant.parse("2026-03-02T09:00:00Z"), actor.account());
        return house.get(Transactions.class).call(actor, () -> {
            var agreed = house.get(Agreements.class).findById(agreement).orElseThrow();
            var content = agreed.inForceOn(DAY).orElseThrow().content();
            var about = Stream.<Topic>of(
                            new Topic.OfGoal(content.goals().getFirst().id()),
                            new Topic.OfContribution(
                                    content.contributions().getFirst().id()),
                            new Topic.Whole())
                    .map(topic -> new Matter(
                            DisagreementKind.DEVIATION, topic, "Anders", school, DAY, List.of(school, other)))
                    .map(matter -> Disagreement.raise(new DisagreementId(UUID.randomUUID()), agreed, matter, DAY, entry)
                            .flatMap(next -> next.propose(school, new Resolution("Erst so", null, school), DAY, entry))
                            .flatMap(next -> next.decline(1, new Decline(other, "Nein", entry)))
                            .flatMap(next -> next.propose(other, new Resolution("Dann so", null, null), DAY, entry))
                            .orElseThrow())
                    .toList();
            about.forEach(house.get(Disagreements.class)::save);
            return Map.of(DisagreementId.class, about.getLast().id());
        });
    }
}

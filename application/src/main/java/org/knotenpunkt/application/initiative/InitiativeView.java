package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.initiative.GrowthPoint;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.Member;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A network with everything in it, its past included, and with the names of those who take part in it.
 *
 * @param lastDay the last day on which it exists, or null if no end is known; what is known of it is cut there
 * @param towns the members of today and before, in the order of their names
 * @param supporters who carries or carried it, in the order of their names
 * @param counts what others published about its size, oldest first
 * @param withdrawn what was said about it and taken back, the oldest withdrawal first
 * @param editions the newest one of the register of municipalities, from which names and keys of towns come
 */
public record InitiativeView(
        InitiativeId id,
        String name,
        PartialDate founded,
        @Nullable LocalDate lastDay,
        List<Town> towns,
        List<Support> supporters,
        List<PublishedCount> counts,
        List<Taken> withdrawn,
        List<Edition> editions,
        long version) {
    public InitiativeView {
        towns = lastDay == null
                ? List.copyOf(towns)
                : towns.stream().map(town -> town.upTo(lastDay)).toList();
        supporters = lastDay == null
                ? List.copyOf(supporters)
                : supporters.stream()
                        .flatMap(support -> support.upTo(lastDay).stream())
                        .toList();
        counts = List.copyOf(counts);
        withdrawn = List.copyOf(withdrawn);
        editions = List.copyOf(editions);
    }

    /**
     * A town of the network.
     *
     * @param ags null where the town's key is not known
     */
    public record Town(String name, @Nullable String ags, Member member) {
        private Town upTo(LocalDate lastDay) {
            return new Town(name, ags, member.upTo(lastDay));
        }

        /** The stage of the town on the day; none for a town that does not belong to the network on the day. */
        public Optional<StageEntry> stageOn(LocalDate day) {
            return member.isMemberOn(day) ? member.stageOn(day) : Optional.empty();
        }
    }

    /**
     * Something that was said and taken back.
     *
     * @param name what the town or the organisation is called of which it was said, or null if it was said of the network alone
     */
    public record Taken(Statement statement, @Nullable String name, WithdrawalView how) {
        Taken named(Map<UUID, String> names) {
            return new Taken(statement, name, how.named(names.get(how.account())));
        }
    }

    /** The accounts of those who took something back. */
    Set<UUID> withdrawers() {
        return withdrawn.stream().map(taken -> taken.how().account()).collect(Collectors.toSet());
    }

    /** The same, with the names of those who took something back. */
    InitiativeView named(Map<UUID, String> names) {
        return new InitiativeView(
                id,
                name,
                founded,
                lastDay,
                towns,
                supporters,
                counts,
                withdrawn.stream().map(taken -> taken.named(names)).toList(),
                editions,
                version);
    }

    /** An organisation that carries the network for a time. */
    public record Support(OrganisationId organisation, String name, Validity validity) {
        private Optional<Support> upTo(LocalDate lastDay) {
            return validity.upTo(lastDay).map(cut -> new Support(organisation, name, cut));
        }
    }

    /** The days on which it exists. */
    public Validity validity() {
        return new Validity(founded.firstDay(), lastDay);
    }

    /** What was published up to the day, in order. */
    public List<PublishedCount> countsUpTo(LocalDate day) {
        return counts.stream()
                .filter(count -> !count.asOf().firstDay().isAfter(day))
                .toList();
    }

    /** The towns that belong to the network on the day, in the order of their names. */
    public List<Town> membersOn(LocalDate day) {
        return towns.stream().filter(town -> town.member().isMemberOn(day)).toList();
    }

    /** The members of the day that have reached this stage and no further. */
    public List<Town> at(MemberStage stage, LocalDate day) {
        return membersOn(day).stream()
                .filter(town -> town.stageOn(day)
                        .filter(entry -> entry.stage() == stage)
                        .isPresent())
                .toList();
    }

    /** The members of the day of which no stage is known. */
    public List<Town> withoutStage(LocalDate day) {
        return membersOn(day).stream()
                .filter(town -> town.stageOn(day).isEmpty())
                .toList();
    }

    public Optional<Town> town(MunicipalityId id) {
        return towns.stream().filter(town -> town.member().town().equals(id)).findFirst();
    }

    /** How the number of the members known by name has changed; something else than what was published about it. */
    public List<GrowthPoint> recordedGrowth() {
        return GrowthPoint.of(towns.stream()
                .flatMap(town -> town.member().memberships().stream())
                .toList());
    }
}

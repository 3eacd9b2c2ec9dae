package org.knotenpunkt.web.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.initiative.InitiativeSummary;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.GrowthPoint;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.Membership;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.web.organisation.municipality.EditionJson;
import org.knotenpunkt.web.shared.answer.SourceJson;

/**
 * A network of towns in the API.
 *
 * @param lastDay the last day on which it exists; absent if no end is known
 * @param on the day for which it is said who is a member and at which stage
 * @param recordedGrowth how the number of members known by name has changed; something else than the published counts
 */
record InitiativeJson(
        UUID id,
        String name,
        String founded,
        @Nullable LocalDate lastDay,
        LocalDate on,
        List<TownJson> towns,
        List<SupporterJson> supporters,
        List<CountJson> publishedCounts,
        List<GrowthJson> recordedGrowth,
        List<WithdrawnJson> withdrawn,
        List<EditionJson> editions) {
    static InitiativeJson from(InitiativeView view, LocalDate on) {
        return new InitiativeJson(
                view.id().value(),
                view.name(),
                view.founded().toString(),
                view.lastDay(),
                on,
                view.towns().stream().map(town -> TownJson.from(town, on)).toList(),
                view.supporters().stream().map(SupporterJson::from).toList(),
                view.counts().stream().map(CountJson::from).toList(),
                view.recordedGrowth().stream().map(GrowthJson::from).toList(),
                view.withdrawn().stream().map(WithdrawnJson::from).toList(),
                EditionJson.from(view.editions()));
    }

    /** A network as an item of a list. */
    record Item(
            UUID id, String name, String founded, @Nullable LocalDate lastDay, int members) {
        static Item from(InitiativeSummary summary) {
            return new Item(
                    summary.id().value(),
                    summary.name(),
                    summary.founded().toString(),
                    summary.lastDay(),
                    summary.members());
        }
    }

    /** All networks. */
    record Items(List<Item> items) {}

    /**
     * A town that belongs to the network, or did.
     *
     * @param stage the one that it has on the day asked for
     */
    record TownJson(
            UUID id,
            String name,
            @Nullable String ags,
            boolean member,
            boolean founder,
            @Nullable MemberStage stage,
            List<MembershipJson> memberships,
            List<StageJson> stages) {
        static TownJson from(InitiativeView.Town town, LocalDate on) {
            var member = town.member();
            return new TownJson(
                    member.town().value(),
                    town.name(),
                    town.ags(),
                    member.isMemberOn(on),
                    member.isFounder(),
                    town.stageOn(on).map(StageEntry::stage).orElse(null),
                    member.memberships().stream().map(MembershipJson::from).toList(),
                    member.stages().stream().map(StageJson::from).toList());
        }
    }

    /** A period of belonging; {@code knownFrom} is the first day on which it is known to hold. */
    record MembershipJson(
            @Nullable String joined,
            @Nullable String left,
            LocalDate knownFrom,
            boolean founding,
            SourceJson evidence) {
        static MembershipJson from(Membership membership) {
            return new MembershipJson(
                    membership.joined() == null ? null : membership.joined().toString(),
                    membership.left() == null ? null : membership.left().toString(),
                    membership.firstDay(),
                    membership.founding(),
                    SourceJson.from(membership.evidence()));
        }
    }

    /** A stage that a town reached. */
    record StageJson(
            MemberStage stage,
            String since,
            int criteriaEdition,
            List<String> criteria,
            String evidence,
            SourceJson source,
            @Nullable String reason) {
        static StageJson from(StageEntry entry) {
            return new StageJson(
                    entry.stage(),
                    entry.since().toString(),
                    entry.edition(),
                    entry.criteria(),
                    entry.evidence().text(),
                    SourceJson.from(entry.evidence().source()),
                    entry.reason());
        }
    }

    /** An organisation that carries the network for a time. */
    record SupporterJson(
            UUID id,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        static SupporterJson from(InitiativeView.Support support) {
            return new SupporterJson(
                    support.organisation().value(),
                    support.name(),
                    support.validity().from(),
                    support.validity().until());
        }
    }

    /** A count that somebody published. */
    record CountJson(int count, String definition, String asOf, SourceJson source) {
        static CountJson from(PublishedCount count) {
            return new CountJson(
                    count.count(), count.definition(), count.asOf().toString(), SourceJson.from(count.source()));
        }
    }

    /**
     * Something that was recorded and taken back.
     *
     * @param about the name of the town or organisation of which it was said
     * @param withdrawnBy who took it back, for those to read who keep the network
     */
    record WithdrawnJson(
            String fact,
            @Nullable String about,
            @Nullable String words,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Instant withdrawnAt,
            @Nullable String withdrawnBy,
            @Nullable String reason) {
        static WithdrawnJson from(InitiativeView.Taken taken) {
            var said = taken.statement();
            return new WithdrawnJson(
                    said.about(),
                    taken.name(),
                    said.words(),
                    said.validity().from(),
                    said.validity().until(),
                    taken.how().at(),
                    taken.how().name(),
                    taken.how().reason());
        }
    }

    /** The number of members known by name from a day on. */
    record GrowthJson(LocalDate from, int members) {
        static GrowthJson from(GrowthPoint point) {
            return new GrowthJson(point.day(), point.members());
        }
    }
}

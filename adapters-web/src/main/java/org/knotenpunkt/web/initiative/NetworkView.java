package org.knotenpunkt.web.initiative;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.GrowthPoint;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.Membership;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of a network.
 *
 * @param day as of which it shows the members
 * @param today to tell whether that is the past
 * @param mayKeep whether the visitor may change it
 * @param mayWithdraw whether the visitor may take back that there is such a network
 */
public record NetworkView(
        InitiativeView network, LocalDate day, LocalDate today, boolean mayKeep, boolean mayWithdraw) {
    public boolean isPast() {
        return !day.equals(today);
    }

    /** Whether it exists on the day that is shown. */
    public boolean exists() {
        return network.validity().includes(day);
    }

    /** Whether it has ended. */
    public boolean isOver() {
        return network.validity().isOver(today);
    }

    /** Whether there is nothing but a mistake in it that could be taken back with it. */
    public boolean isWithdrawable() {
        return mayWithdraw && network.towns().isEmpty() && network.supporters().isEmpty();
    }

    /** What the page says first: since when it exists, and until when. */
    public String lead(Words words) {
        return network.lastDay() == null
                ? words.text("initiative.lead", "founded", network.founded())
                : words.text("initiative.lead-over", "founded", network.founded(), "lastDay", network.lastDay());
    }

    public List<InitiativeView.Town> members() {
        return network.membersOn(day);
    }

    /** The towns that belonged to the network on another day than this. */
    public List<InitiativeView.Town> others() {
        return network.towns().stream()
                .filter(town -> !town.member().isMemberOn(day))
                .toList();
    }

    /** Whether no town has ever belonged to it. */
    public boolean isEmpty() {
        return network.towns().isEmpty();
    }

    public List<InitiativeView.Town> at(MemberStage stage) {
        return network.at(stage, day);
    }

    public List<InitiativeView.Town> withoutStage() {
        return network.withoutStage(day);
    }

    /** How many members have reached at least their first centre. */
    public long withCentres() {
        return members().stream()
                .flatMap(town -> town.stageOn(day).stream())
                .filter(entry -> !entry.stage().isBefore(MemberStage.FIRST_CENTRE))
                .count();
    }

    /** The membership by which the town belongs to the network on the day. */
    public Membership membership(InitiativeView.Town member) {
        return member.member().memberships().stream()
                .filter(membership -> membership.holdsOn(day))
                .findFirst()
                .orElseThrow();
    }

    /** The latest of the published counts up to the day. */
    public Optional<PublishedCount> latestCount() {
        return counts().stream().reduce((earlier, later) -> later);
    }

    /** What was published up to the day. */
    public List<PublishedCount> counts() {
        return network.countsUpTo(day);
    }

    /** How the number of members known by name changed up to the day. */
    public List<GrowthPoint> recordedGrowth() {
        return network.recordedGrowth().stream()
                .filter(point -> !point.day().isAfter(day))
                .toList();
    }

    public GrowthChart wideChart(Words words) {
        return GrowthChart.of(network, day, 760, 300, words::show);
    }

    public GrowthChart narrowChart(Words words) {
        return GrowthChart.of(network, day, 360, 290, words::show);
    }

    /** Whether there is anything to draw. */
    public boolean hasGrowth() {
        return !counts().isEmpty() || !recordedGrowth().isEmpty();
    }

    /** Why there is nothing to draw. */
    public String withoutGrowth(Words words) {
        return others().stream()
                .map(InitiativeView.Town::member)
                .min(Comparator.comparing(
                        member -> member.memberships().getFirst().firstDay()))
                .flatMap(first -> MembershipWords.toCome(first, day, words))
                .map(joining -> words.text("initiative.growth.to-come", "day", day, "joining", joining))
                .orElseGet(() -> words.text("initiative.growth.none", "day", day));
    }

    public String path() {
        return InitiativePaths.network(network.id());
    }

    public String path(InitiativeView.Town town) {
        return InitiativePaths.town(network.id(), town.member().town());
    }
}

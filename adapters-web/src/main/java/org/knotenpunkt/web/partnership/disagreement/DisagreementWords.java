package org.knotenpunkt.web.partnership.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.Proposal;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What is to be settled about an agreement, in words: parties, goals and contributions are called as the agreement last did. */
final class DisagreementWords {
    private static final String PARTY = "party";

    private final Agreement agreement;
    private final Words words;

    DisagreementWords(Agreement agreement, Words words) {
        this.agreement = agreement;
        this.words = words;
    }

    String name(OrganisationId party) {
        return agreement
                .lastSaid(content -> content.party(party))
                .map(Party::name)
                .orElseGet(party::toString);
    }

    List<String> names(List<OrganisationId> parties) {
        return parties.stream().map(this::name).toList();
    }

    String topic(Topic topic) {
        return switch (topic) {
            case Topic.Whole whole -> words.text("disagreement.topic.whole");
            case Topic.OfGoal(var id) ->
                words.text(
                        "disagreement.topic.goal",
                        "text",
                        agreement
                                .lastSaid(content -> content.goal(id))
                                .map(Goal::text)
                                .orElseGet(id::toString));
            case Topic.OfContribution(var id) ->
                words.text(
                        "disagreement.topic.contribution",
                        "text",
                        agreement
                                .lastSaid(content -> content.contribution(id))
                                .map(Contribution::text)
                                .orElseGet(id::toString));
        };
    }

    /** What will be done, until when, and who sees to it. */
    List<Fact> facts(Resolution resolution) {
        return Stream.concat(
                        Stream.of(new Fact(words.text("disagreement.resolution"), resolution.text())),
                        terms(resolution).stream())
                .toList();
    }

    /** The same without what will be done. */
    List<Fact> terms(Resolution resolution) {
        var until = resolution.until();
        var responsible = resolution.responsible();
        return List.of(
                new Fact(
                        words.text("disagreement.until"),
                        until == null ? words.text("disagreement.until.open") : words.show(until)),
                new Fact(
                        words.text("disagreement.responsible"),
                        responsible == null ? words.text("disagreement.responsible.all") : name(responsible)));
    }

    /** All that has happened, the last first. */
    List<HistoryEntry> history(Disagreement disagreement) {
        var entries = new ArrayList<HistoryEntry>();
        var matter = disagreement.matter();
        entries.add(new HistoryEntry(
                disagreement.raised().at(),
                words.text("disagreement.history.raised", PARTY, name(matter.party()), "day", matter.on()),
                null));
        disagreement.proposals().forEach(proposal -> tell(proposal, entries));
        disagreement
                .resolution()
                .ifPresent(agreed -> entries.add(new HistoryEntry(
                        agreed.consents().getLast().entry().at(),
                        words.text("disagreement.history.resolved", "number", agreed.number()),
                        null)));
        disagreement
                .end()
                .ifPresent(end -> entries.add(new HistoryEntry(end.entry().at(), words.show(end.way()), end.reason())));
        // those that were written at the same moment stay in the order in which they were
        entries.sort(Comparator.comparing(HistoryEntry::at));
        return entries.reversed();
    }

    private void tell(Proposal proposal, List<HistoryEntry> entries) {
        entries.add(new HistoryEntry(
                proposal.entry().at(),
                words.text("disagreement.history.proposed", PARTY, name(proposal.party()), "number", proposal.number()),
                proposal.resolution().text()));
        proposal.consents().stream()
                .filter(consent -> !consent.party().equals(proposal.party()))
                .forEach(consent -> entries.add(new HistoryEntry(
                        consent.entry().at(),
                        words.text(
                                "disagreement.history.consented",
                                PARTY,
                                name(consent.party()),
                                "number",
                                proposal.number()),
                        null)));
        var no = proposal.decline();
        if (no != null) {
            entries.add(new HistoryEntry(
                    no.entry().at(),
                    words.text("disagreement.history.declined", PARTY, name(no.party()), "number", proposal.number()),
                    no.reason()));
        }
    }
}

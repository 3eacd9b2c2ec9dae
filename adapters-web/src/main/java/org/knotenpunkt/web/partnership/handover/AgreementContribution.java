package org.knotenpunkt.web.partnership.handover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.centre.handover.Involved;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.application.partnership.handover.Commitment;
import org.knotenpunkt.application.partnership.handover.Commitments;
import org.knotenpunkt.application.partnership.handover.ReadCommitments;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.centre.handover.HandoverChapter;
import org.knotenpunkt.web.centre.handover.HandoverContribution;
import org.knotenpunkt.web.centre.handover.HandoverEntry;
import org.knotenpunkt.web.centre.handover.HandoverSection;
import org.knotenpunkt.web.partnership.deadline.DeadlineWords;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.text.Words;

/** Tells what a centre, its school and its providers have agreed with others, and what is due of it. */
public final class AgreementContribution implements HandoverContribution {
    private final ReadCommitments reading;

    @Inject
    public AgreementContribution(ReadCommitments reading) {
        this.reading = reading;
    }

    @Override
    public List<HandoverSection> of(Actor actor, Handover handover, Words words) {
        var commitments = commitments(actor, handover);
        return List.of(
                new HandoverSection(
                        HandoverChapter.AGREED,
                        commitments.inForce().stream()
                                .map(one -> agreement(one, words))
                                .toList(),
                        closed(handover, commitments.closed(), words)),
                new HandoverSection(
                        HandoverChapter.DUE,
                        commitments.due().stream().map(one -> due(one, words)).toList()));
    }

    /** That those may have agreed on more than the one who looks can see. */
    private static List<String> closed(Handover handover, List<OrganisationId> closed, Words words) {
        var names = handover.people().stream()
                .map(Involved::organisation)
                .filter(organisation -> closed.contains(organisation.id()))
                .map(OrganisationRef::name)
                .distinct()
                .toList();
        return names.isEmpty() ? List.of() : List.of(words.text("handover.agreed.closed", "organisations", names));
    }

    /** Whoever may see no agreement is told of none. */
    private Commitments commitments(Actor actor, Handover handover) {
        return switch (reading.of(
                actor, handover.centre().centre().municipality(), handover.partners(), handover.until())) {
            case Result.Success<Commitments, AgreementError>(var found) -> found;
            case Result.Refusal<Commitments, AgreementError> notAllowed ->
                new Commitments(List.of(), List.of(), handover.partners());
        };
    }

    private static HandoverEntry agreement(Commitment one, Words words) {
        var parties = new HandoverEntry(
                words.text(
                        "handover.agreement",
                        "parties",
                        one.parties().stream().map(Party::name).toList(),
                        "validity",
                        one.validity()),
                null,
                null);
        return new HandoverEntry(
                one.title(),
                null,
                AgreementPaths.of(one.agreement()),
                Stream.concat(Stream.of(parties), one.goals().stream().map(goal -> goal(one, goal, words)))
                        .toList());
    }

    private static HandoverEntry goal(Commitment of, Commitment.GoalInProgress one, Words words) {
        var due = one.goal().measure().map(Measure::due).orElse(null);
        return new HandoverEntry(
                words.text("handover.goal", "text", one.goal().text(), "due", due, "state", one.state()),
                due,
                AgreementPaths.of(of.agreement()) + "/progress");
    }

    private static HandoverEntry due(Deadline one, Words words) {
        return new HandoverEntry(
                words.text("handover.due", "what", new DeadlineWords(words).what(one), "title", one.title()),
                one.day(),
                DeadlineWords.path(one));
    }
}

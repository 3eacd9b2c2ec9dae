package org.knotenpunkt.application.needs.invitation;

import static org.knotenpunkt.domain.needs.NeedsAction.DISCARD_ANSWERS;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.util.List;
import org.knotenpunkt.application.needs.Assessments;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentEvent;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Result;

/** Discards what has come through open links that were abused. */
public final class DiscardService implements DiscardAnswers {
    private final Assessments assessments;
    private final Invitations invitations;
    private final AnswerSheets sheets;
    private final Disclosure disclosure;
    private final DomainEvents events;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Today today;

    public DiscardService(
            Assessments assessments,
            Invitations invitations,
            AnswerSheets sheets,
            Disclosure disclosure,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        this.assessments = assessments;
        this.invitations = invitations;
        this.sheets = sheets;
        this.disclosure = disclosure;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<ThroughLink, AnswerError> through(Actor actor, AssessmentId id, int wave, InvitationId link) {
        return transactions.read(
                actor,
                () -> link(assessments.find(actor, DISCARD_ANSWERS, id), wave, link)
                        .map(found -> new ThroughLink(
                                found.assessment(),
                                found.invitation(),
                                disclosure.rounded(
                                        sheets.through(found.assessment().municipality(), link)),
                                assessments.perspectives(found.assessment()))));
    }

    /** The assessment is held alone: nobody answers through the link, discards the same, or closes the wave, meanwhile. */
    @Override
    public Result<Invitation, AnswerError> discard(
            Actor actor, AssessmentId id, int wave, InvitationId link, String reason) {
        return transactions.call(
                actor,
                () -> link(assessments.holdAlone(actor, DISCARD_ANSWERS, id), wave, link)
                        .map(found -> discard(actor, found, reason)));
    }

    private record Found(Assessment assessment, Invitation invitation) {}

    /** The open link of the wave, if what came through it can be discarded. */
    private Result<Found, AnswerError> link(Result<Assessment, AssessmentError> asked, int wave, InvitationId link) {
        return asked.flatMap(assessment ->
                        assessment.wave(wave).flatMap(Wave::ifOpen).map(open -> assessment))
                .<AnswerError>mapRefusal(AnswerError.NotOpenTo::new)
                .flatMap(assessment -> Result.<Invitation, AnswerError>of(
                                invitations.of(assessment.id(), wave).stream()
                                        .filter(invitation -> invitation.id().equals(link))
                                        .findFirst(),
                                new AnswerError.UnknownInvitation(link))
                        .flatMap(DiscardService::discardable)
                        .map(invitation -> new Found(assessment, invitation)));
    }

    private static Result<Invitation, AnswerError> discardable(Invitation invitation) {
        if (invitation.isSingleUse()) {
            return refusal(new AnswerError.NoOpenLink(invitation.id()));
        }
        var before = invitation.discarded();
        return before == null ? success(invitation) : refusal(new AnswerError.DiscardedAlready(before.day()));
    }

    private Invitation discard(Actor actor, Found found, String reason) {
        var assessment = found.assessment();
        var discarded = found.invitation().discardedOn(today.today(), reason);
        invitations.saveEnded(assessment.municipality(), discarded);
        sheets.discard(assessment.municipality(), discarded.id());
        var at = clock.instant();
        if (found.invitation().revoked() == null) {
            events.publish(
                    actor,
                    List.of(new AssessmentEvent.InvitationTakenBack(
                            assessment.id(), assessment.municipality(), discarded.wave(), discarded.id(), at)));
        }
        events.publish(
                actor,
                List.of(new AssessmentEvent.AnswersDiscarded(
                        assessment.id(), assessment.municipality(), discarded.wave(), discarded.id(), at)));
        return discarded;
    }
}

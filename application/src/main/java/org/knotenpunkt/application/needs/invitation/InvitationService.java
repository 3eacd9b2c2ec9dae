package org.knotenpunkt.application.needs.invitation;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.knotenpunkt.application.needs.Assessments;
import org.knotenpunkt.application.needs.NeedsQueries;
import org.knotenpunkt.application.needs.answer.AnswerIntake;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentEvent;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;

/** Invites people, and takes invitations back. Both are told; what is answered is not. */
public final class InvitationService implements InvitePeople {
    private final Assessments assessments;
    private final AnswerIntake intake;
    private final Invitations invitations;
    private final NeedsQueries queries;
    private final InvitationKeys keys;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public InvitationService(
            Assessments assessments,
            AnswerIntake intake,
            Invitations invitations,
            NeedsQueries queries,
            InvitationKeys keys,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.assessments = assessments;
        this.intake = intake;
        this.invitations = invitations;
        this.queries = queries;
        this.keys = keys;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<InvitedInWave, AnswerError> invited(Actor actor, AssessmentId id, int number) {
        return transactions.read(actor, () -> invitedInWave(actor, id, number));
    }

    private Result<InvitedInWave, AnswerError> invitedInWave(Actor actor, AssessmentId id, int number) {
        return assessments
                .find(actor, CONDUCT_ASSESSMENT, id)
                .flatMap(assessment -> assessment.wave(number).map(wave -> invitedInWave(assessment, wave)))
                .mapRefusal(AnswerError.NotOpenTo::new);
    }

    private InvitedInWave invitedInWave(Assessment assessment, Wave wave) {
        return new InvitedInWave(
                new AskedInWave(assessment, wave, intake.asked(wave), assessments.perspectives(assessment)),
                queries.townName(assessment.municipality(), today.today()),
                invitations.of(assessment.id(), wave.number()));
    }

    @Override
    public Result<Invitation, AnswerError> openLink(Actor actor, AssessmentId id, int number, Perspective perspective) {
        return inviting(
                actor,
                id,
                number,
                perspective,
                open -> success(open.link(perspective).orElseGet(() -> {
                    var code = keys.next().code(1);
                    return invite(actor, open, perspective, new Invitation.OpenLink(code), List.of(code));
                })));
    }

    @Override
    public Result<HandedOut, AnswerError> handOut(
            Actor actor, AssessmentId id, int number, Perspective perspective, Invitation.Codes codes) {
        return inviting(actor, id, number, perspective, open -> {
            var key = keys.next();
            return success(new HandedOut(invite(actor, open, perspective, codes, key.codes(codes.count())), key));
        });
    }

    private <T> Result<T, AnswerError> inviting(
            Actor actor,
            AssessmentId id,
            int number,
            Perspective perspective,
            Function<InvitedInWave, Result<T, AnswerError>> work) {
        return transactions.call(
                actor,
                () -> assessments
                        .hold(actor, CONDUCT_ASSESSMENT, id)
                        .flatMap(assessment -> assessment
                                .wave(number)
                                .flatMap(Wave::ifOpen)
                                .map(wave -> invitedInWave(assessment, wave)))
                        .<AnswerError>mapRefusal(AnswerError.NotOpenTo::new)
                        .flatMap(open -> open.asked().wave().asks(perspective)
                                ? work.apply(open)
                                : refusal(new AnswerError.PerspectiveNotAsked(perspective))));
    }

    private Invitation invite(
            Actor actor, InvitedInWave open, Perspective perspective, Invitation.Kind kind, List<AnswerCode> codes) {
        var assessment = open.asked().assessment();
        var wave = open.asked().wave().number();
        var made = new Invitation(new InvitationId(ids.next()), wave, perspective, kind, today.today(), null, null);
        invitations.add(assessment.municipality(), assessment.id(), made, codes);
        events.publish(
                actor,
                List.of(new AssessmentEvent.PeopleInvited(
                        assessment.id(), assessment.municipality(), wave, made.id(), clock.instant())));
        return made;
    }

    @Override
    public Result<HandedOut, AnswerError> handedOut(
            Actor actor, AssessmentId id, int number, InvitationId invitation, InvitationKey key) {
        return transactions.read(
                actor,
                () -> find(actor, id, number, invitation)
                        .map(found -> new HandedOut(found.invitation(), key))
                        .flatMap(handedOut ->
                                isOf(handedOut) ? success(handedOut) : refusal(new AnswerError.WrongKey())));
    }

    private boolean isOf(HandedOut handedOut) {
        return handedOut.invitation().isSingleUse()
                && invitations
                        .find(handedOut.key().code(1))
                        .filter(found -> found.invitation().equals(handedOut.invitation()))
                        .isPresent();
    }

    @Override
    public Result<Invitation, AnswerError> revoke(Actor actor, AssessmentId id, int number, InvitationId invitation) {
        return transactions.call(
                actor,
                () -> assessments
                        .holdAlone(actor, CONDUCT_ASSESSMENT, id)
                        .<AnswerError>mapRefusal(AnswerError.NotOpenTo::new)
                        .flatMap(held -> find(actor, id, number, invitation))
                        .map(found -> revoke(actor, found)));
    }

    private Invitation revoke(Actor actor, Found found) {
        var revoked = found.invitation().revokedOn(today.today());
        if (!revoked.equals(found.invitation())) {
            var assessment = found.assessment();
            invitations.saveEnded(assessment.municipality(), revoked);
            events.publish(
                    actor,
                    List.of(new AssessmentEvent.InvitationTakenBack(
                            assessment.id(),
                            assessment.municipality(),
                            revoked.wave(),
                            revoked.id(),
                            clock.instant())));
        }
        return revoked;
    }

    private record Found(Assessment assessment, Invitation invitation) {}

    private Result<Found, AnswerError> find(Actor actor, AssessmentId id, int number, InvitationId invitation) {
        return invitedInWave(actor, id, number)
                .flatMap(invited -> Result.of(
                        invited.find(invitation)
                                .map(found -> new Found(invited.asked().assessment(), found)),
                        new AnswerError.UnknownInvitation(invitation)));
    }
}

package org.knotenpunkt.domain.needs;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to an assessment. None of it tells what was answered, or how many have. */
public sealed interface AssessmentEvent extends DomainEvent {
    AssessmentId assessment();

    @Override
    default UUID subject() {
        return assessment().value();
    }

    /** The town has begun to look at a place. */
    record AssessmentSetUp(AssessmentId assessment, MunicipalityId municipality, Instant at)
            implements AssessmentEvent {}

    /** It is called otherwise. */
    record AssessmentRenamed(AssessmentId assessment, MunicipalityId municipality, Instant at)
            implements AssessmentEvent {}

    /** Somebody is to be asked. */
    record WaveOpened(
            AssessmentId assessment,
            MunicipalityId municipality,
            int wave,
            InstrumentId instrument,
            int instrumentVersion,
            Instant at)
            implements AssessmentEvent {}

    /** Nobody can answer any more, and the results are told. */
    record WaveClosed(AssessmentId assessment, MunicipalityId municipality, int wave, Instant at)
            implements AssessmentEvent {}

    /** People at work have begun, on a day, to bring in answers. */
    record AnswersBroughtIn(AssessmentId assessment, MunicipalityId municipality, int wave, Way way, Instant at)
            implements AssessmentEvent {}

    /** People were asked to answer through a link. */
    record PeopleInvited(
            AssessmentId assessment, MunicipalityId municipality, int wave, InvitationId invitation, Instant at)
            implements AssessmentEvent {}

    /** A link, or all codes that nobody has used, were taken back. */
    record InvitationTakenBack(
            AssessmentId assessment, MunicipalityId municipality, int wave, InvitationId invitation, Instant at)
            implements AssessmentEvent {}

    /** What had come through an open link counts no more. */
    record AnswersDiscarded(
            AssessmentId assessment, MunicipalityId municipality, int wave, InvitationId invitation, Instant at)
            implements AssessmentEvent {}

    /** Somebody sees a strength or a need. */
    record FindingAdded(
            AssessmentId assessment, MunicipalityId municipality, FindingId finding, FindingKind kind, Instant at)
            implements AssessmentEvent {}

    /** What somebody sees was put in other words, or weighed otherwise. */
    record FindingChanged(AssessmentId assessment, MunicipalityId municipality, FindingId finding, Instant at)
            implements AssessmentEvent {}

    /** What somebody saw was taken out. */
    record FindingRemoved(AssessmentId assessment, MunicipalityId municipality, FindingId finding, Instant at)
            implements AssessmentEvent {}

    /** It was said whether a need is pursued. */
    record NeedDecided(
            AssessmentId assessment, MunicipalityId municipality, FindingId finding, boolean pursued, Instant at)
            implements AssessmentEvent {}

    /** The needs were put in an order. */
    record NeedsRanked(AssessmentId assessment, MunicipalityId municipality, Instant at) implements AssessmentEvent {}

    /** It stays as it is. */
    record AssessmentConcluded(AssessmentId assessment, MunicipalityId municipality, Instant at)
            implements AssessmentEvent {}

    /** Those who answered can read what came of it. */
    record ResultPlayedBack(AssessmentId assessment, MunicipalityId municipality, Instant at)
            implements AssessmentEvent {}

    /** What came of it can no longer be read outside of the town. */
    record ResultTakenBack(AssessmentId assessment, MunicipalityId municipality, Instant at)
            implements AssessmentEvent {}

    /** A table about a wave has left the town. */
    record TablePublished(AssessmentId assessment, MunicipalityId municipality, int wave, Instant at)
            implements AssessmentEvent {}
}

package org.knotenpunkt.application.needs.answer;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import java.time.InstantSource;
import java.util.List;
import org.knotenpunkt.application.needs.Assessments;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentEvent;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * Takes in what people at work bring in. What was typed on a day is told once, with the first sheet of it: told with each, how many there
 * are could be read from what is kept of it, even where a group is too small to be shown.
 */
public final class AnswerService implements RecordAnswers {
    private final Assessments assessments;
    private final AnswerIntake intake;
    private final AnswerSheets sheets;
    private final DomainEvents events;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Today today;

    public AnswerService(
            Assessments assessments,
            AnswerIntake intake,
            AnswerSheets sheets,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        this.assessments = assessments;
        this.intake = intake;
        this.sheets = sheets;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<AskedInWave, AnswerError> asked(Actor actor, AssessmentId id, int number) {
        return transactions.read(
                actor,
                () -> assessments
                        .find(actor, CONDUCT_ASSESSMENT, id)
                        .flatMap(assessment -> assessment
                                .wave(number)
                                .flatMap(Wave::ifOpen)
                                .map(wave -> new AskedInWave(
                                        assessment, wave, intake.asked(wave), assessments.perspectives(assessment))))
                        .mapRefusal(AnswerError.NotOpenTo::new));
    }

    @Override
    public Result<Assessment, AnswerError> typeIn(Actor actor, AssessmentId id, int wave, NewSheet sheet) {
        return take(actor, id, wave, Way.PAPER, List.of(sheet));
    }

    @Override
    public Result<Assessment, AnswerError> bringIn(Actor actor, AssessmentId id, int wave, List<NewSheet> given) {
        return take(actor, id, wave, Way.IMPORT, given);
    }

    private Result<Assessment, AnswerError> take(
            Actor actor, AssessmentId id, int number, Way way, List<NewSheet> given) {
        return transactions.call(
                actor,
                () -> assessments
                        .hold(actor, CONDUCT_ASSESSMENT, id)
                        .flatMap(assessment -> assessment.wave(number).map(wave -> new Open(assessment, wave)))
                        .<AnswerError>mapRefusal(AnswerError.NotOpenTo::new)
                        .flatMap(open -> take(actor, open, way, given)));
    }

    private record Open(Assessment assessment, Wave wave) {}

    private Result<Assessment, AnswerError> take(Actor actor, Open open, Way way, List<NewSheet> given) {
        var assessment = open.assessment();
        var number = open.wave().number();
        var isTold = way != Way.PAPER || !sheets.isAny(assessment.id(), number, way, today.today());
        return intake.take(assessment, open.wave(), way, given).peek(taken -> {
            if (isTold) {
                events.publish(
                        actor,
                        List.of(new AssessmentEvent.AnswersBroughtIn(
                                assessment.id(), assessment.municipality(), number, way, clock.instant())));
            }
        });
    }
}

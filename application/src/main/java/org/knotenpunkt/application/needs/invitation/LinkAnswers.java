package org.knotenpunkt.application.needs.invitation;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.NeedsQueries;
import org.knotenpunkt.application.needs.answer.AnswerIntake;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * Takes what people answer through a link: in the name of the town that has handed the code out, and of nobody else. Nothing is told
 * of it: neither an event nor the audit knows that somebody has answered.
 */
public final class LinkAnswers implements AnswerByLink {
    private final AssessmentRepository assessments;
    private final Invitations invitations;
    private final AnswerIntake intake;
    private final NeedsQueries queries;
    private final Transactions transactions;
    private final Today today;

    public LinkAnswers(
            AssessmentRepository assessments,
            Invitations invitations,
            AnswerIntake intake,
            NeedsQueries queries,
            Transactions transactions,
            Today today) {
        this.assessments = assessments;
        this.invitations = invitations;
        this.intake = intake;
        this.queries = queries;
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<Questionnaire, AnswerError> open(AnswerCode code) {
        return townOf(code).flatMap(town -> transactions.read(Actor.invitedBy(town), () -> questionnaire(town, code)));
    }

    private Result<MunicipalityId, AnswerError> townOf(AnswerCode code) {
        return Result.of(transactions.query(() -> invitations.townOf(code)), new AnswerError.UnknownCode());
    }

    private Result<Questionnaire, AnswerError> questionnaire(MunicipalityId town, AnswerCode code) {
        return Result.of(
                invitations
                        .find(code)
                        .flatMap(invited -> queries.view(invited.assessment(), today.today())
                                .map(view -> questionnaire(town, invited, view))),
                new AnswerError.UnknownCode());
    }

    private Questionnaire questionnaire(MunicipalityId town, Invitations.Invited invited, AssessmentView view) {
        var assessment = view.assessment();
        var wave = assessment.wave(invited.invitation().wave()).orElseThrow();
        return new Questionnaire(
                new AskedInWave(assessment, wave, intake.asked(wave), view.perspectives()),
                queries.townName(town, today.today()),
                view.placeName(),
                invited.invitation(),
                invited.isUsed(),
                today.today());
    }

    @Override
    public Result<Questionnaire, AnswerError> answer(
            AnswerCode code, LanguageTag language, List<Answer> answers, @Nullable AnswerSheetId sheet) {
        return townOf(code)
                .flatMap(town -> transactions.call(
                        Actor.invitedBy(town),
                        () -> held(town, code).flatMap(asked -> {
                            var perspective = asked.invitation().perspective();
                            var link = asked.invitation().link().orElse(null);
                            var again = link == null ? null : sheet;
                            return take(code, asked, new NewSheet(perspective, language, answers, again, link));
                        })));
    }

    /** The assessment is held before anybody asks whether answers are taken: nobody closes it or takes the link back meanwhile. */
    private Result<Questionnaire, AnswerError> held(MunicipalityId town, AnswerCode code) {
        invitations.find(code).ifPresent(invited -> assessments.hold(invited.assessment()));
        return questionnaire(town, code);
    }

    /** That the code is used is the last thing to be seen: where somebody else was faster, all of it is undone. */
    private Result<Questionnaire, AnswerError> take(AnswerCode code, Questionnaire asked, NewSheet given) {
        var hindrance = asked.hindrance();
        if (hindrance.isPresent()) {
            return refusal(hindrance.get());
        }
        return intake.take(asked.asked().assessment(), asked.wave(), Way.LINK, List.of(given))
                .flatMap(taken -> !asked.invitation().isSingleUse() || invitations.use(code)
                        ? success(asked)
                        : refusal(new AnswerError.CodeUsed()));
    }
}

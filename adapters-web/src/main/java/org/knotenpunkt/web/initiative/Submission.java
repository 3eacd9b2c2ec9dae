package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.web.shared.Answers.orRefuse;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.shared.DomainError.Kind;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Form;
import org.knotenpunkt.web.shared.Requests;

/** What comes of a form about a network. A no is shown at the field that it is about, with everything that was typed. */
final class Submission {
    private Submission() {}

    /** Whether the form was complete and the work was done; if not, the form says why. */
    static boolean succeeds(Context ctx, Form form, Supplier<Result<Initiative, InitiativeError>> work) {
        if (form.hasErrors()) {
            return false;
        }
        try {
            return switch (work.get()) {
                case Result.Success<Initiative, InitiativeError> done -> true;
                case Result.Refusal<Initiative, InitiativeError>(var reason) -> {
                    show(form, reason);
                    yield false;
                }
            };
        } catch (ConcurrentChangeException e) {
            form.refuse(Requests.words(ctx).text("initiative.lost-race"));
            return false;
        }
    }

    private static void show(Form form, InitiativeError reason) {
        if (reason.kind() == Kind.NOT_FOUND || reason.kind() == Kind.NOT_ALLOWED) {
            orRefuse(Result.refusal(reason));
        }
        var field = fieldOf(reason);
        if (field == null) {
            form.refuse(reason);
        } else {
            form.refuse(reason, field);
        }
    }

    private static @Nullable String fieldOf(InitiativeError reason) {
        return switch (reason) {
            case InitiativeError.AlreadyMember about -> "town";
            case InitiativeError.NoTown about -> "town";
            case InitiativeError.JoinedBeforeFounding about -> "joined";
            case InitiativeError.FounderJoinedLater about -> "joined";
            case InitiativeError.LeftBeforeJoining about -> "left";
            case InitiativeError.StageInFuture about -> "since";
            case InitiativeError.StageBeforeTheLast about -> "since";
            case InitiativeError.StepBackWithoutReason about -> "reason";
            case InitiativeError.UnknownCriteria about -> "criteria";
            case InitiativeError.NoCriterion about -> "criteria";
            case InitiativeError.CountWithoutDefinition about -> "definition";
            case InitiativeError.CountWithoutDate about -> "asOf";
            case InitiativeError.CountKnown about -> "asOf";
            case InitiativeError.CountWithoutSource about -> "sourceTitle";
            case InitiativeError.AlreadySupporter about -> "organisation";
            case InitiativeError.UnknownSupporter about -> "organisation";
            case InitiativeError.SupportEndsBeforeItBegan about -> "until";
            case InitiativeError.NotFound about -> null;
            case InitiativeError.NotAllowed about -> null;
            case InitiativeError.NotMember about -> null;
            case InitiativeError.StageOfNonMember about -> null;
            case InitiativeError.NotSupporter about -> null;
        };
    }
}

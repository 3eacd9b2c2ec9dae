package org.knotenpunkt.application.report;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.shared.Result;

/** What somebody looks at before they release it. */
sealed interface ReleaseDraft permits FigureDraft, ReportDraft {
    /** The number that the release would have. */
    int number();

    /** By which whoever releases it says that it is this that they have looked at. */
    String hash();

    /** Whether what was released last tells the same. */
    boolean isReleased();

    /** The draft, if it can be released as what was looked at. */
    static <D extends ReleaseDraft> Result<D, ReportError> asSeen(D draft, String hash, @Nullable String reason) {
        var before = draft.number() - 1;
        if (draft.isReleased()) {
            return Result.refusal(new ReportError.ReleasedAlready(before));
        }
        if (!draft.hash().equals(hash)) {
            return Result.refusal(new ReportError.FiguresHaveChanged());
        }
        return before > 0 && reason == null
                ? Result.refusal(new ReportError.CorrectionWithoutReason(before))
                : Result.success(draft);
    }

    /** The reason that the release has: what is released for the first time corrects nothing. */
    default @Nullable String reason(@Nullable String given) {
        return number() == 1 ? null : given;
    }
}

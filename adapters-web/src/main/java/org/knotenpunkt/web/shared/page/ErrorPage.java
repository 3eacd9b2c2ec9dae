package org.knotenpunkt.web.shared.page;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.input.Link;

/**
 * The page that says why there is no other.
 *
 * @param reason what somebody has written about why it is so; null where nobody has
 * @param sent whether something was sent that may have been typed
 * @param instead where to see why, if there is such a page
 */
public record ErrorPage(
        Problem problem,
        @Nullable String reason,
        boolean sent,
        @Nullable Link instead) {
    private static final int CONFLICT = 409;
    private static final int LOST_RACE = 412;
    private static final int SERVER_ERROR = 500;

    /** Whether the same may be possible when it is tried again. */
    public boolean isWorthAnotherTry() {
        var status = problem.status();
        return status >= SERVER_ERROR || (sent && (status == CONFLICT || status == LOST_RACE));
    }
}

package org.knotenpunkt.web.shared.page;

import org.knotenpunkt.web.shared.answer.Problem;

/**
 * The page that says why there is no other.
 *
 * @param sent whether something was sent that may have been typed
 */
public record ErrorPage(Problem problem, boolean sent) {
    private static final int CONFLICT = 409;
    private static final int LOST_RACE = 412;
    private static final int SERVER_ERROR = 500;

    /** Whether the same may be possible when it is tried again. */
    public boolean isWorthAnotherTry() {
        var status = problem.status();
        return status >= SERVER_ERROR || (sent && (status == CONFLICT || status == LOST_RACE));
    }
}

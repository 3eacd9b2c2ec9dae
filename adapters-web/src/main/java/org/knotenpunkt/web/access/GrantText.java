package org.knotenpunkt.web.access;

import java.time.LocalDate;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.web.shared.text.Words;

/** What pages say about a grant. */
public final class GrantText {
    private enum State {
        WITHDRAWN("withdrawn", "tag-grey"),
        OVER("over", "tag-grey"),
        TO_COME("to-come", "tag-amber"),
        IN_FORCE("in-force", "");

        private final String key;
        private final String tag;

        State(String key, String tag) {
            this.key = key;
            this.tag = tag;
        }
    }

    private GrantText() {}

    /** Where the role is held. */
    public static String place(GrantView grant, Words words) {
        return grant.scopeName() == null ? words.text("access.scope.installation") : grant.scopeName();
    }

    public static String state(GrantView grant, LocalDate today, Words words) {
        return words.text("access.grant.state." + stateOf(grant, today).key);
    }

    /** The look of the state. */
    public static String tag(GrantView grant, LocalDate today) {
        return stateOf(grant, today).tag;
    }

    private static State stateOf(GrantView grant, LocalDate today) {
        if (grant.withdrawnAt() != null) {
            return State.WITHDRAWN;
        }
        if (grant.validity().isOver(today)) {
            return State.OVER;
        }
        return grant.validity().isToCome(today) ? State.TO_COME : State.IN_FORCE;
    }
}

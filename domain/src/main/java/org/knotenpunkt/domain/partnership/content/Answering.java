package org.knotenpunkt.domain.partnership.content;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Texts;

/** What an operational goal answers to. */
public sealed interface Answering {
    int MAX_LENGTH = 500;

    /** A need that was found, by its id. */
    record Need(UUID need) implements Answering {}

    /**
     * No need that was found.
     *
     * @param reason why the goal is pursued all the same, 1 to 500 characters
     */
    record NoNeed(String reason) implements Answering {
        public NoNeed {
            reason = Texts.checked("reason of a goal without a need", reason, MAX_LENGTH);
        }
    }
}

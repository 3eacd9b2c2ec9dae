package org.knotenpunkt.application.partnership.deadline;

import java.util.List;
import org.knotenpunkt.application.partnership.AwaitedAnswer;
import org.knotenpunkt.application.partnership.CancelledAnswer;
import org.knotenpunkt.application.partnership.disagreement.AwaitedConsent;

/**
 * What waits for somebody in a town.
 *
 * @param answers what is proposed and those have not answered for whom the actor speaks, by title and then by the party's name
 * @param cancelled the drafts to which those had said yes before they were changed, and of which nobody has been asked anew
 * @param consents the resolutions on the table to which those have not agreed for whom the actor speaks
 * @param due what is due of the agreements that the actor may see, the earliest first
 */
public record Agenda(
        List<AwaitedAnswer> answers,
        List<CancelledAnswer> cancelled,
        List<AwaitedConsent> consents,
        List<Deadline> due) {
    /** Of whoever may see no agreement. */
    public static final Agenda EMPTY = new Agenda(List.of(), List.of(), List.of(), List.of());

    public Agenda {
        answers = List.copyOf(answers);
        cancelled = List.copyOf(cancelled);
        consents = List.copyOf(consents);
        due = List.copyOf(due);
    }
}

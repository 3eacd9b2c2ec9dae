package org.knotenpunkt.application.partnership.deadline;

import java.util.List;
import org.knotenpunkt.application.partnership.AwaitedAnswer;

/**
 * What waits for somebody in a town.
 *
 * @param awaited what is proposed and those have not answered for whom the actor acts, by title and then by the party's name
 * @param due what is due of the agreements that the actor may see, the earliest first
 */
public record Agenda(List<AwaitedAnswer> awaited, List<Deadline> due) {
    /** Of whoever may see no agreement. */
    public static final Agenda EMPTY = new Agenda(List.of(), List.of());

    public Agenda {
        awaited = List.copyOf(awaited);
        due = List.copyOf(due);
    }
}

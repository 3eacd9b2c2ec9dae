package org.knotenpunkt.web.shared.calendar;

import java.util.List;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.text.Words;

/** The days that a feature brings into somebody's calendar; {@code WebModule.days} adds some. */
public interface DatedDays {
    /**
     * The days of all towns of the actor.
     *
     * @param address under which people reach the server, without a path
     */
    List<CalendarDay> of(Actor actor, String address, Words words);
}

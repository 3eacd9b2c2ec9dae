package org.knotenpunkt.web.shared;

import java.util.List;
import org.knotenpunkt.web.shared.text.Words;

/** What a feature reminds people of on their start page; {@code WebModule.reminders} adds some. */
public interface Reminders {
    /** What waits for the visitor in the town, the most urgent first; nothing where the visitor may not see any of it. */
    List<Reminder> of(Visitor visitor, Town town, Words words);
}

package org.knotenpunkt.web.organisation.pages.facts;

import java.time.LocalDate;
import org.knotenpunkt.application.organisation.OtherDays.LaterName;
import org.knotenpunkt.web.shared.text.Words;

/** What is to come of an organisation or a school that is found in a list, in words. */
public final class OtherDayWords {
    private OtherDayWords() {}

    /** From when on it is called so. */
    public static String later(LaterName later, Words words) {
        return words.text("shared.later-name", "name", later.name(), "from", later.from());
    }

    /** From when on it exists. */
    public static String begins(LocalDate firstDay, Words words) {
        return words.text("shared.period.to-come", "from", firstDay);
    }
}

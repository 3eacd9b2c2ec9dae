package org.knotenpunkt.web.needs.result;

import java.util.List;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.instrument.Rewording;

/** Why two waves are not put beside each other: what they asked, beside each other. */
public record AskedOtherwisePage(Assessment assessment, int first, int second, List<Rewording> questions) {
    public AskedOtherwisePage {
        questions = List.copyOf(questions);
    }
}

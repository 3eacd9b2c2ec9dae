package org.knotenpunkt.domain.initiative;

import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What shows that a stage is reached, and where others can read it.
 *
 * @param text what is there to be seen, 1 to 1,000 characters
 */
public record Evidence(String text, Source source) {
    public static final int MAX_LENGTH = 1000;

    public Evidence {
        text = Texts.checked("text of the evidence", text, MAX_LENGTH);
    }
}

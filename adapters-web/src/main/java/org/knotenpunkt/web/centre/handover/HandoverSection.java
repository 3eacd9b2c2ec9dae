package org.knotenpunkt.web.centre.handover;

import java.util.List;

/**
 * What is told in a chapter.
 *
 * @param entries none where there is nothing to tell, or nothing that the one who looks may see
 */
public record HandoverSection(HandoverChapter chapter, List<HandoverEntry> entries) {
    public HandoverSection {
        entries = List.copyOf(entries);
    }
}

package org.knotenpunkt.web.centre.handover;

import java.util.List;

/**
 * What is told in a chapter.
 *
 * @param entries none where there is nothing to tell, or nothing that the one who looks may see
 * @param notes what is to be known of the entries: that there may be more of them, and who can show it
 */
public record HandoverSection(HandoverChapter chapter, List<HandoverEntry> entries, List<String> notes) {
    public HandoverSection {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /** A chapter of which nothing else is to be known. */
    public HandoverSection(HandoverChapter chapter, List<HandoverEntry> entries) {
        this(chapter, entries, List.of());
    }
}

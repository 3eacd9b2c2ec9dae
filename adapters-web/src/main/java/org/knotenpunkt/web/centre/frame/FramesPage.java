package org.knotenpunkt.web.centre.frame;

import java.util.List;
import org.knotenpunkt.application.centre.frame.KnownFrame;

/**
 * The quality frames that a town may use.
 *
 * @param language in which they are read, as far as they speak it
 */
public record FramesPage(String town, List<KnownFrame> frames, String language) {
    public FramesPage {
        frames = List.copyOf(frames);
    }
}

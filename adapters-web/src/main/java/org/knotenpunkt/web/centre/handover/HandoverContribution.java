package org.knotenpunkt.web.centre.handover;

import java.util.List;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.text.Words;

/** What a feature adds to the handover of a centre; {@link HandoverWebModule#contribution} adds one. */
public interface HandoverContribution {
    /** What it tells the actor of the centre, as plain text; a section without entries where the actor may see none of it. */
    List<HandoverSection> of(Actor actor, Handover handover, Words words);
}

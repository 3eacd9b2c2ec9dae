package org.knotenpunkt.web.partnership.draft;

import java.util.List;
import org.knotenpunkt.domain.partnership.kind.Seat;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * The form by which an organisation is invited, which has to be searched first.
 *
 * @param query what was searched for; empty before the first search
 * @param found the first of those that were found and do not take part yet
 * @param there whether any was found that takes part already
 * @param open the seats that nobody takes yet
 */
public record InviteView(FormView form, String query, List<Option> found, boolean there, List<Seat> open) {
    public InviteView {
        found = List.copyOf(found);
        open = List.copyOf(open);
    }
}

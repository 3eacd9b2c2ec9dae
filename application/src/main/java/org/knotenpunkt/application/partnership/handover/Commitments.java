package org.knotenpunkt.application.partnership.handover;

import java.util.List;
import org.knotenpunkt.application.partnership.deadline.Deadline;

/**
 * What organisations have agreed with others.
 *
 * @param inForce those of the organisation that was named first come first, and of each by title
 * @param due what is due of these, the earliest first
 */
public record Commitments(List<Commitment> inForce, List<Deadline> due) {
    public Commitments {
        inForce = List.copyOf(inForce);
        due = List.copyOf(due);
    }
}

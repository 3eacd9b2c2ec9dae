package org.knotenpunkt.application.partnership.handover;

import java.util.List;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * What organisations have agreed with others.
 *
 * @param inForce those of the organisation that was named first come first, and of each by title
 * @param due what is due of these, the earliest first
 * @param closed those of the organisations of which the one who asks may not see everything, in the order in which they were named
 */
public record Commitments(List<Commitment> inForce, List<Deadline> due, List<OrganisationId> closed) {
    public Commitments {
        inForce = List.copyOf(inForce);
        due = List.copyOf(due);
        closed = List.copyOf(closed);
    }
}

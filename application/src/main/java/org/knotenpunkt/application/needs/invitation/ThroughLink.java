package org.knotenpunkt.application.needs.invitation;

import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Rounded;

/**
 * What has come through an open link.
 *
 * @param sheets about how many: the number of all others, of which few may have answered by code, must not be computed from it
 * @param perspectives all that the town knows
 */
public record ThroughLink(Assessment assessment, Invitation invitation, Rounded sheets, Perspectives perspectives) {}

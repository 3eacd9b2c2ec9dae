package org.knotenpunkt.application.organisation.socialspace;

import java.time.Instant;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What is left of a social space that was drawn by mistake.
 *
 * @param name what it was called last
 */
public record WithdrawnSocialSpace(SocialSpaceId id, MunicipalityId town, String name, Instant at, String reason) {}

package org.knotenpunkt.application.partnership.release;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * A released agreement in a list.
 *
 * @param title of the version that was agreed last
 * @param townName what the town is called on the day
 * @param terms what it is released for, and until when
 */
public record ReleasedSummary(AgreementId id, String title, MunicipalityId town, String townName, ReleaseTerms terms) {}

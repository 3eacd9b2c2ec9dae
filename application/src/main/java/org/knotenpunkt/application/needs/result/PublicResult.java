package org.knotenpunkt.application.needs.result;

import org.knotenpunkt.domain.needs.PlayedBack;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What came of an assessment, as everybody can read it.
 *
 * @param town what the town is called
 * @param title of the assessment
 */
public record PublicResult(MunicipalityId municipality, String town, String title, PlayedBack result) {}

package org.knotenpunkt.application.organisation.school;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;

/**
 * A school in a list, as it was on a day. Null is: not known.
 *
 * @param socialIndex of the school year of the list
 * @param startchancen whether it takes part in Startchancen
 */
public record SchoolRow(
        OrganisationId id,
        SchoolNumber number,
        String name,
        @Nullable String shortName,
        @Nullable Address address,
        MunicipalityRef town,
        @Nullable SchoolForm form,
        @Nullable OperatingStatus status,
        @Nullable SocialIndex socialIndex,
        @Nullable Boolean startchancen,
        @Nullable AllDayForm allDay) {}

package org.knotenpunkt.application.organisation.school;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Sourced;

/**
 * What is known about a school when it is added.
 *
 * @param facts as far back as is known
 */
public record NewSchool(
        SchoolNumber number,
        MunicipalityId town,
        OrganisationName name,
        @Nullable Address address,
        Contact contact,
        Sourced<SchoolFacts> facts) {}

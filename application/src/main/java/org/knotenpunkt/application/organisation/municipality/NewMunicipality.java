package org.knotenpunkt.application.organisation.municipality;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.shared.Sourced;

/**
 * What is known about a municipality when it is added. To which areas it adds up, its register will tell.
 *
 * @param facts as far back as is known
 */
public record NewMunicipality(
        Ags ags, OrganisationName name, @Nullable Address address, Contact contact, Sourced<MunicipalityFacts> facts) {}

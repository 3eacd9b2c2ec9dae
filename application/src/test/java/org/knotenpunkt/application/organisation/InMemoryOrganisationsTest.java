package org.knotenpunkt.application.organisation;

class InMemoryOrganisationsTest implements OrganisationRepositoryContract {
    private final OrganisationRepository organisations = new InMemoryOrganisations();

    @Override
    public OrganisationRepository organisations() {
        return organisations;
    }
}

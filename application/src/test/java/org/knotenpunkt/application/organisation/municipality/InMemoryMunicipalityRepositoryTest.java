package org.knotenpunkt.application.organisation.municipality;

class InMemoryMunicipalityRepositoryTest implements MunicipalityRepositoryContract {
    private final MunicipalityRepository municipalities = new InMemoryMunicipalityRepository();

    @Override
    public MunicipalityRepository municipalities() {
        return municipalities;
    }
}

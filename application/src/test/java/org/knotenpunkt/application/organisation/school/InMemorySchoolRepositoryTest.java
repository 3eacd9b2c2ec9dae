package org.knotenpunkt.application.organisation.school;

class InMemorySchoolRepositoryTest implements SchoolRepositoryContract {
    private final SchoolRepository schools = new InMemorySchoolRepository();

    @Override
    public SchoolRepository schools() {
        return schools;
    }
}

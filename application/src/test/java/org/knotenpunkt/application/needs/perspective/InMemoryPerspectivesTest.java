package org.knotenpunkt.application.needs.perspective;

class InMemoryPerspectivesTest implements PerspectiveRepositoryContract {
    private final InMemoryPerspectives perspectives = new InMemoryPerspectives();

    @Override
    public PerspectiveRepository perspectives() {
        return perspectives;
    }
}

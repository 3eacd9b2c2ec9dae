package org.knotenpunkt.application.partnership.concept;

class InMemoryConceptsTest implements ConceptsContract {
    private final InMemoryConcepts concepts = new InMemoryConcepts();

    @Override
    public Concepts concepts() {
        return concepts;
    }
}

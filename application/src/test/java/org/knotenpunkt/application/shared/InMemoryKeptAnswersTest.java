package org.knotenpunkt.application.shared;

class InMemoryKeptAnswersTest implements KeptAnswersContract {
    private final InMemoryKeptAnswers answers = new InMemoryKeptAnswers();

    @Override
    public KeptAnswers answers() {
        return answers;
    }
}

package org.knotenpunkt.application.needs.answer;

class InMemoryAnswerSheetsTest implements AnswerSheetsContract {
    private final InMemoryAnswerSheets sheets = new InMemoryAnswerSheets();

    @Override
    public AnswerSheets sheets() {
        return sheets;
    }
}

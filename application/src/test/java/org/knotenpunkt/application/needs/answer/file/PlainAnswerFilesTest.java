package org.knotenpunkt.application.needs.answer.file;

class PlainAnswerFilesTest implements AnswerFilesContract {
    @Override
    public AnswerFiles files() {
        return new PlainAnswerFiles();
    }
}

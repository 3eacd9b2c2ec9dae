package org.knotenpunkt.application.partnership.file;

class InMemoryFilesTest implements StoredFilesContract {
    private final StoredFiles files = new InMemoryFiles();

    @Override
    public StoredFiles files() {
        return files;
    }
}

package org.knotenpunkt.application.organisation.register;

class PlainRegisterFilesTest implements RegisterFilesContract {
    @Override
    public RegisterFiles files() {
        return new PlainRegisterFiles();
    }
}

package org.knotenpunkt.application.access;

class PlainHasherTest implements PasswordHasherContract {
    private final PlainHasher hasher = new PlainHasher();

    @Override
    public PasswordHasher hasher() {
        return hasher;
    }
}

package org.knotenpunkt.application.access;

class ShortListGuesserTest implements PasswordGuesserContract {
    @Override
    public PasswordGuesser guesser() {
        return new ShortListGuesser();
    }
}

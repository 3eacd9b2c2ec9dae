package org.knotenpunkt.application.needs.invitation;

class CountingKeysTest implements InvitationKeysContract {
    private final CountingKeys keys = new CountingKeys();

    @Override
    public InvitationKeys keys() {
        return keys;
    }
}

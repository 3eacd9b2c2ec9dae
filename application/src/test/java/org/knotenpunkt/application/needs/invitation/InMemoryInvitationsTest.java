package org.knotenpunkt.application.needs.invitation;

class InMemoryInvitationsTest implements InvitationsContract {
    private final InMemoryInvitations invitations = new InMemoryInvitations();

    @Override
    public Invitations invitations() {
        return invitations;
    }
}

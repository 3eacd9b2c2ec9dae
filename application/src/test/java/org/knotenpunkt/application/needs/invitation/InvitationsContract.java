package org.knotenpunkt.application.needs.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.needs.Perspective.TEACHERS;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;

/**
 * What every {@link Invitations} does. A class that implements this runs it against one that knows the assessment of the fixtures with
 * two waves.
 */
public interface InvitationsContract {
    InvitationKey KEY = new InvitationKey("7".repeat(64));

    /** Where nobody is invited yet; the same one during one test. */
    Invitations invitations();

    private static Invitation link(int number, Perspective perspective) {
        return invitation(number, perspective, new Invitation.OpenLink(KEY.code(100 + number)));
    }

    private static Invitation invitation(int number, Perspective perspective, Invitation.Kind kind) {
        return new Invitation(new InvitationId(new UUID(8, number)), 1, perspective, kind, TODAY, null, null);
    }

    private Invitation added(Invitation invitation, AnswerCode... codes) {
        invitations().add(LINDENAU, ASSESSMENT, invitation, List.of(codes));
        return invitation;
    }

    private Invitation addedLink(int number, Perspective perspective) {
        return added(link(number, perspective), KEY.code(100 + number));
    }

    private Invitation addedCodes(int number) {
        return added(
                invitation(number, FAMILIES, new Invitation.Codes(5)),
                KEY.codes(5).toArray(AnswerCode[]::new));
    }

    @Test
    default void invitationsAreFoundByTheirWaveAndByEachOfTheirCodes() {
        var link = addedLink(1, FAMILIES);
        var codes = addedCodes(2);

        assertThat(invitations().of(ASSESSMENT, 1)).containsExactly(link, codes);
        assertThat(invitations().of(ASSESSMENT, 2)).isEmpty();
        assertThat(invitations().find(KEY.code(101))).contains(new Invitations.Invited(ASSESSMENT, link, false));
        assertThat(KEY.codes(5))
                .allSatisfy(code -> assertThat(invitations().find(code))
                        .contains(new Invitations.Invited(ASSESSMENT, codes, false)));
        assertThat(invitations().find(KEY.code(6))).isEmpty();
    }

    @Test
    default void theTownOfACodeIsKnownToWhoeverKnowsTheCode() {
        addedCodes(1);

        assertThat(invitations().townOf(KEY.code(5))).contains(LINDENAU);
        assertThat(invitations().townOf(KEY.code(6))).isEmpty().isNotEqualTo(AUENFELD);
    }

    @Test
    default void aCodeIsUsedOnceAndTheOthersAreNot() {
        addedCodes(1);

        assertThat(invitations().use(KEY.code(2))).isTrue();
        assertThat(invitations().use(KEY.code(2))).isFalse();
        assertThat(invitations().find(KEY.code(2)))
                .map(Invitations.Invited::isUsed)
                .contains(true);
        assertThat(invitations().find(KEY.code(1)))
                .map(Invitations.Invited::isUsed)
                .contains(false);
    }

    @Test
    default void whatIsTakenBackIsKnownAsThat() {
        var revoked = addedCodes(1).revokedOn(TODAY);
        invitations().saveEnded(LINDENAU, revoked);

        assertThat(invitations().of(ASSESSMENT, 1)).containsExactly(revoked);
        assertThat(invitations().find(KEY.code(1)))
                .map(Invitations.Invited::invitation)
                .contains(revoked);
    }

    @Test
    default void thatWhatCameThroughALinkWasDiscardedIsKeptWithTheReason() {
        var discarded = addedLink(1, FAMILIES).discardedOn(TODAY, "Hundert Bögen <b>einer</b> Stunde");
        invitations().saveEnded(LINDENAU, discarded);

        assertThat(invitations().of(ASSESSMENT, 1)).containsExactly(discarded);
    }

    @Test
    default void aPerspectiveHasOneOpenLinkAtATime() {
        var first = addedLink(1, FAMILIES);
        addedLink(2, TEACHERS);

        assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> addedLink(3, FAMILIES));
        invitations().saveEnded(LINDENAU, first.revokedOn(TODAY));
        assertThat(addedLink(4, FAMILIES)).isIn(invitations().of(ASSESSMENT, 1));
    }
}

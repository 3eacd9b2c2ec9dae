package org.knotenpunkt.domain.needs.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.Perspective;

class InvitationTest {
    private static final Invitation CODES = new Invitation(
            new InvitationId(new UUID(0x7002, 1)), 1, Perspective.FAMILIES, new Invitation.Codes(5), TODAY, null, null);

    @Test
    void itIsGoodUntilItIsTakenBackAndThenForNothing() {
        assertThat(CODES.isRevoked()).isFalse();

        var revoked = CODES.revokedOn(TODAY.plusDays(1));

        assertThat(revoked.isRevoked()).isTrue();
        assertThat(revoked.revokedOn(TODAY.plusDays(2)).revoked()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void codesAreAtLeastSoManyThatNobodyCanGuessWhoseAnAnswerIs() {
        for (var count : List.of(Invitation.Codes.MIN, Invitation.Codes.MAX)) {
            assertThat(new Invitation.Codes(count).count()).isEqualTo(count);
        }
        for (var count : List.of(Invitation.Codes.MIN - 1, Invitation.Codes.MAX + 1)) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Invitation.Codes(count));
        }
    }
}

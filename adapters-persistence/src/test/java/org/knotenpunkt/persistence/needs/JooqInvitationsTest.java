package org.knotenpunkt.persistence.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER_CODE;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER_SHEET;
import static org.knotenpunkt.persistence.tables.Tables.INVITATION;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.invitation.Invitations;
import org.knotenpunkt.application.needs.invitation.InvitationsContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqInvitationsTest implements InvitationsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final NeedsDatabase database = new NeedsDatabase(POSTGRES);

    @BeforeEach
    void knowAnAssessment() {
        database.knowAnAssessmentOfTwoWaves();
    }

    @Override
    public Invitations invitations() {
        return database.invitations();
    }

    /**
     * Besides the town, to which both belong, there are the id of the invitation here and that of the sheet, by chance, there. The link
     * of a sheet is an open one, or none.
     */
    @Test
    void noColumnOfCodesCouldTieOneToASheet() {
        assertThat(names(ANSWER_CODE.fields())).containsExactlyInAnyOrder("municipality_id", "id", "code_hash", "used");
        assertThat(names(ANSWER_SHEET.fields()))
                .containsExactlyInAnyOrder(
                        "municipality_id",
                        "id",
                        "assessment_id",
                        "wave",
                        "perspective",
                        "language",
                        "way",
                        "answered_on",
                        "link_id",
                        "link_is_open",
                        "discarded");
    }

    @Test
    void theDatabaseItselfKeepsThatALinkWasDiscardedAndWhy() {
        var link = database.openLink(1);
        invitations().saveEnded(LINDENAU, link.discardedOn(TODAY, "The same answers a hundred times"));

        refused(() -> POSTGRES.superuser()
                .update(INVITATION)
                .set(INVITATION.DISCARD_REASON, "Nobody knows")
                .execute());
        refused(() -> POSTGRES.superuser()
                .update(INVITATION)
                .setNull(INVITATION.DISCARDED_ON)
                .setNull(INVITATION.DISCARD_REASON)
                .execute());
        POSTGRES.superuser().deleteFrom(ANSWER_CODE).execute();
        refused(() -> POSTGRES.superuser().deleteFrom(INVITATION).execute());
    }

    private static void refused(ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change).hasMessageContaining("does not change");
    }

    private static List<String> names(Field<?>... fields) {
        return Arrays.stream(fields).map(Field::getName).toList();
    }
}

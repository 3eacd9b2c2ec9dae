package org.knotenpunkt.persistence.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.needs.NeedsFixtures.ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.point;
import static org.knotenpunkt.domain.needs.NeedsFixtures.sheetId;
import static org.knotenpunkt.domain.needs.Perspective.FAMILIES;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER_SHEET;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.answer.AnswerSheetsContract;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAnswerSheetsTest implements AnswerSheetsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final NeedsDatabase database = new NeedsDatabase(POSTGRES);

    @BeforeEach
    void knowAnAssessment() {
        database.knowAnAssessmentOfTwoWaves();
    }

    @Override
    public AnswerSheets sheets() {
        return database.sheets();
    }

    @Override
    public InvitationId aLink() {
        return database.openLink(1).id();
    }

    @Test
    void whoseSheetsWereAllDiscardedIsNotShownAsHeard() {
        var link = aLink();
        sheets().add(
                        LINDENAU,
                        ASSESSMENT,
                        1,
                        List.of(new AnswerSheet(
                                sheetId(1), FAMILIES, LanguageTag.GERMAN, Way.LINK, TODAY, List.of(point(4)), link)));
        assertThat(shownAsHeard()).containsExactly(FAMILIES);

        sheets().discard(LINDENAU, link);

        assertThat(shownAsHeard()).isEmpty();
    }

    private Set<Perspective> shownAsHeard() {
        return database.queries().view(ASSESSMENT, TODAY).orElseThrow().answered();
    }

    /** That codes lead to no sheet is not left to the program alone. */
    @Test
    void theDatabaseTiesNoSheetToAnInvitationByCodes() {
        var codes = database.codes(2);
        var tied = new AnswerSheet(
                sheetId(1), FAMILIES, LanguageTag.GERMAN, Way.LINK, TODAY, List.of(point(4)), codes.id());

        assertThatThrownBy(() -> sheets().add(LINDENAU, ASSESSMENT, 1, List.of(tied)))
                .hasStackTraceContaining("answer_sheet_municipality_id_link_id_link_is_open_fkey");
        assertThat(sheets().answered(ASSESSMENT)).isEmpty();
    }

    @Test
    void theDatabaseItselfKeepsThroughWhichLinkASheetCame() {
        var first = database.openLink(1);
        database.invitations().saveEnded(LINDENAU, first.revokedOn(TODAY));
        var link = first.id();
        var another = database.openLink(2).id();
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(through(link, 1), through(null, 2)));

        refused(() -> change(sheetId(1), ANSWER_SHEET.LINK_ID, another.value()));
        refused(() -> POSTGRES.superuser()
                .update(ANSWER_SHEET)
                .setNull(ANSWER_SHEET.LINK_ID)
                .setNull(ANSWER_SHEET.LINK_IS_OPEN)
                .where(ANSWER_SHEET.ID.eq(sheetId(1).value()))
                .execute());
        refused(() -> POSTGRES.superuser()
                .update(ANSWER_SHEET)
                .set(ANSWER_SHEET.LINK_ID, link.value())
                .set(ANSWER_SHEET.LINK_IS_OPEN, true)
                .where(ANSWER_SHEET.ID.eq(sheetId(2).value()))
                .execute());
    }

    @Test
    void theDatabaseItselfKeepsThatASheetWasDiscarded() {
        var link = aLink();
        sheets().add(LINDENAU, ASSESSMENT, 1, List.of(through(link, 1)));
        sheets().discard(LINDENAU, link);

        refused(() -> change(sheetId(1), ANSWER_SHEET.DISCARDED, false));
        refused(() -> POSTGRES.superuser().deleteFrom(ANSWER_SHEET).execute());
    }

    private static AnswerSheet through(@Nullable InvitationId link, int number) {
        return new AnswerSheet(sheetId(number), FAMILIES, LanguageTag.GERMAN, Way.LINK, TODAY, List.of(point(4)), link);
    }

    private static <T> void change(AnswerSheetId sheet, Field<T> field, T value) {
        POSTGRES.superuser()
                .update(ANSWER_SHEET)
                .set(field, value)
                .where(ANSWER_SHEET.ID.eq(sheet.value()))
                .execute();
    }

    private static void refused(ThrowableAssert.ThrowingCallable change) {
        assertThatThrownBy(change).hasMessageContaining("does not change");
    }
}

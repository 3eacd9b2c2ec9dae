package org.knotenpunkt.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aMeasure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Annex;
import org.knotenpunkt.domain.partnership.content.AnnexId;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;

class ContentDocumentTest {
    private static final PlainCanonicalJson CANONICAL = new PlainCanonicalJson();
    private static final GoalId FREE = new GoalId(new UUID(7, 7));
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    /** A content with all that one can have. */
    private static AgreementContent full() {
        var measure = aMeasure(ImpactStep.BEHAVIOUR_CHANGES, SCHOOL);
        return aContent()
                .withGoal(new Goal(
                        FREE,
                        WAY,
                        GoalLevel.OPERATIONAL,
                        "Räume für „alle“",
                        new Goal.Operation(measure, new Answering.NoNeed("The law asks for it"))))
                .orElseThrow()
                .withClauses(List.of(
                        new Clause("together", "How we work", "We meet.\n\nEvery week."),
                        new Clause(null, "Ours", "<b>bold</b>")))
                .withAnnex(new Annex(new AnnexId(new UUID(8, 1)), "House rules", "No dogs", null))
                .withAnnex(new Annex(
                        new AnnexId(new UUID(8, 2)),
                        "Plan",
                        null,
                        new Annex.Attached(new FileId(new UUID(8, 3)), "plan.pdf", "00ff")))
                .withTerm(new AgreementTerm(DAY, DAY.plusYears(1), 12, 6, DAY.plusMonths(6), 6));
    }

    /** A content with a goal of which it is not known how it is today, and will be by the day. */
    private static AgreementContent promising(@Nullable LocalDate day) {
        var usual = aMeasure(ImpactStep.BEHAVIOUR_CHANGES, SCHOOL);
        var measure = new Measure(
                usual.targetGroup(),
                usual.sign(),
                usual.unit(),
                null,
                null,
                day,
                usual.target(),
                usual.due(),
                SCHOOL,
                usual.step(),
                usual.claim());
        var operation = new Goal.Operation(measure, new Answering.NoNeed("The law asks for it"));
        return aContent()
                .withGoal(new Goal(FREE, WAY, GoalLevel.OPERATIONAL, "Ask early", operation))
                .orElseThrow();
    }

    @Test
    void aContentIsReadFromItsDocumentAsItWas() {
        assertThat(ContentDocument.read(ContentDocument.of(full()))).isEqualTo(full());
        assertThat(ContentDocument.read(ContentDocument.of(aContent()))).isEqualTo(aContent());
        assertThat(ContentDocument.read(ContentDocument.of(promising(DAY)))).isEqualTo(promising(DAY));
        assertThat(ContentDocument.read(ContentDocument.of(promising(null)))).isEqualTo(promising(null));
    }

    @Test
    void everythingThatIsSaidMakesADifference() {
        var fingerprint = ContentDocument.fingerprint(CANONICAL);
        var hashes = List.of(
                fingerprint.of(full()),
                fingerprint.of(full().titled("Another title")),
                fingerprint.of(full().withTerm(AgreementTerm.OPEN_ENDED)),
                fingerprint.of(full().withClauses(List.of())),
                fingerprint.of(full().withoutGoal(FREE).orElseThrow()),
                fingerprint.of(full().withoutAnnex(new AnnexId(new UUID(8, 1)))));
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void theCanonicalTextStaysAsItIs() {
        assertThat(ContentDocument.text(aContent().withClauses(List.of()), CANONICAL))
                .startsWith(
                        "{\"annexes\":[],\"clauses\":[],\"contributions\":[{\"amount\":\"120\",\"from\":\"2026-12-01\",")
                .contains("\"format\":1,", "\"kind\":{\"code\":\"education-partnership\",\"edition\":1}")
                .endsWith("\"term\":{\"noticeMonths\":3,\"renewalMonths\":0,\"reviewMonths\":12},"
                        + "\"title\":\"More time for talking\"}");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        assertThatThrownBy(() -> ContentDocument.read(Map.of())).isInstanceOf(IllegalArgumentException.class);
        var later = new HashMap<>(ContentDocument.of(full()));
        later.put("format", 2);
        assertThatThrownBy(() -> ContentDocument.read(later)).isInstanceOf(IllegalArgumentException.class);
    }
}

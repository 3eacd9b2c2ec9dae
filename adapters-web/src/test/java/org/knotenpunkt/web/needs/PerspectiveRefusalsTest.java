package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.needs.perspective.PerspectiveFixtures.MOTHERS;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

/** Refusals call perspectives as people do. */
class PerspectiveRefusalsTest {
    private static final Words GERMAN = words(Language.GERMAN);
    private static final Words ENGLISH = words(Language.ENGLISH);

    private static Words words(Language language) {
        return new Words(Messages.load(List.of("shared", "needs")), language, ZoneId.of("Europe/Berlin"), () -> TODAY);
    }

    @Test
    void oneThatEveryTownKnowsIsCalledByItsName() {
        var refused = new AnswerError.PerspectiveNotAsked(Perspective.TEACHERS);

        assertThat(GERMAN.text(refused)).contains("„Lehrkräfte“").doesNotContain("TEACHERS");
        assertThat(ENGLISH.text(refused)).contains("Teachers").doesNotContain("TEACHERS");
    }

    @Test
    void anOwnOneIsCalledAsTheTownCallsIt() {
        var name = Wording.german("Stadtteilmütter").with(new LanguageTag("en"), "Neighbourhood mothers");
        var refused = new AssessmentError.PerspectiveNoLongerOffered(MOTHERS, name, TODAY);

        assertThat(GERMAN.text(refused)).contains("„Stadtteilmütter“").doesNotContain(MOTHERS.code());
        assertThat(ENGLISH.text(refused)).contains("Neighbourhood mothers").doesNotContain(MOTHERS.code());
    }

    @Test
    void oneThatNobodyKnowsIsCalledByItsCode() {
        assertThat(GERMAN.text(new AssessmentError.UnknownPerspective(MOTHERS))).contains(MOTHERS.code());
    }
}

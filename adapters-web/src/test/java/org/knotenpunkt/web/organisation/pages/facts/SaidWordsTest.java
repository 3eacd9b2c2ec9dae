package org.knotenpunkt.web.organisation.pages.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class SaidWordsTest {
    private static final Words GERMAN = new Words(
            Messages.load(Bundles.features()),
            Language.GERMAN,
            ZoneId.of("Europe/Berlin"),
            () -> LocalDate.of(2026, 11, 15));

    @Test
    void aCountOfPupilsIsShownWithHowItWasMade() {
        assertThat(SaidWords.of(FactKind.PUPILS, "1213 ESTIMATED", GERMAN)).isEqualTo("1.213 (geschätzt)");
        assertThat(SaidWords.of(FactKind.PUPILS, "1213", GERMAN))
                .as("Taken back before the way was kept")
                .isEqualTo("1.213");
    }

    @Test
    void whatNobodyKnowsOfASchoolIsCalledUnknown() {
        assertThat(SaidWords.of(FactKind.SCHOOL_FACTS, "02 1", GERMAN)).isEqualTo("Grundschule, in Betrieb");
        assertThat(SaidWords.of(FactKind.SCHOOL_FACTS, "19 7", GERMAN))
                .isEqualTo("unbekannte Schulform 19, unbekannter Betriebsschlüssel 7");
    }

    @Test
    void aSocialIndexIsALevelOrNone() {
        assertThat(SaidWords.of(FactKind.SOCIAL_INDEX, "7", GERMAN)).isEqualTo("7");
        assertThat(SaidWords.of(FactKind.SOCIAL_INDEX, "WITHOUT", GERMAN)).isEqualTo("ohne");
    }
}

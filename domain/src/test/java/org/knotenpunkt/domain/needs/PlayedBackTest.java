package org.knotenpunkt.domain.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.needs.NeedsFixtures.TURKISH;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

class PlayedBackTest {
    private static PlayedBack result(Map<LanguageTag, String> texts) {
        return new PlayedBack(new UUID(4, 4), texts, TODAY);
    }

    @Test
    void aResultIsToldInGermanAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> result(Map.of(TURKISH, "Teşekkürler")));
        assertThat(result(Map.of(LanguageTag.GERMAN, "Danke")).texts()).isEqualTo(Map.of(LanguageTag.GERMAN, "Danke"));
    }

    @Test
    void aResultIsNotTooLongInAnyLanguage() {
        var longest = "x".repeat(PlayedBack.MAX_LENGTH);

        assertThat(result(Map.of(LanguageTag.GERMAN, longest)).texts()).containsValue(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result(Map.of(LanguageTag.GERMAN, "Danke", TURKISH, longest + "x")));
    }

    @Test
    void languagesStandInTheirOrderWhateverThatWasBefore() {
        assertThat(result(Map.of(
                                TURKISH, "Teşekkürler", LanguageTag.EASY_GERMAN, "Danke.", LanguageTag.GERMAN, "Danke"))
                        .texts()
                        .keySet())
                .containsExactly(LanguageTag.GERMAN, LanguageTag.EASY_GERMAN, TURKISH);
    }
}

package org.knotenpunkt.web.organisation.pages.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class SourceWordsTest {
    private static final Messages MESSAGES = Messages.load(Bundles.features());

    private static Words in(Language language) {
        return new Words(MESSAGES, language, ZoneId.of("Europe/Berlin"), () -> LocalDate.of(2026, 11, 15));
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void inGermanALicenceIsNamedAsTheRegisterNamesIt(Register register) {
        assertThat(SourceWords.licence(register, in(Language.GERMAN))).isEqualTo(register.licence());
    }

    @Test
    void aLicenceWithoutANameIsToldInTheLanguageOfThePage() {
        assertThat(SourceWords.licence(Register.MUNICIPALITIES, in(Language.ENGLISH)))
                .isEqualTo("Reproduction and distribution permitted provided the source is named");
    }
}

package org.knotenpunkt.web.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.application.needs.perspective.StandardNames;
import org.knotenpunkt.application.needs.perspective.StandardNamesContract;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.needs.perspective.MessageStandardNames;
import org.knotenpunkt.web.shared.text.Language;

class MessageStandardNamesTest implements StandardNamesContract {
    private final MessageStandardNames names = new MessageStandardNames();

    @Override
    public StandardNames names() {
        return names;
    }

    @ParameterizedTest
    @CsvSource({"Lehrkräfte, TEACHERS", "' lehrkräfte ', TEACHERS", "Families, FAMILIES", "JUGENDAMT, YOUTH_OFFICE"})
    void eachHasItsName(String name, String code) {
        assertThat(names.called(name)).contains(new Perspective(code));
    }

    @Test
    void everyNameInEveryLanguageIsKnown() {
        for (var perspective : Perspective.STANDARD) {
            assertThat(Arrays.stream(Language.values())
                            .map(PerspectiveNames::inTexts)
                            .map(called -> called.of(perspective)))
                    .doesNotContain(perspective.code())
                    .allMatch(name -> names.called(name).isPresent());
            assertThat(RespondentWords.LANGUAGES.stream()
                            .map(language -> RespondentWords.in(language)
                                    .names(Perspectives.STANDARD)
                                    .of(perspective)))
                    .allMatch(name -> names.called(name).isPresent());
        }
    }
}

package org.knotenpunkt.web.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class ImportTextsTest {
    private static final Words WORDS = new Words(
            Messages.load(Bundles.features()), Language.GERMAN, ZoneId.of("Europe/Berlin"), () -> LocalDate.EPOCH);

    @ParameterizedTest
    @CsvSource({
        "SCHOOL, neu: Turmschule, nicht mehr enthalten: Turmschule",
        "SOCIAL_INDEX, Sozialindex festgehalten für Turmschule, kein Sozialindex mehr für Turmschule",
        "STARTCHANCEN, Startchancen festgehalten für Turmschule, nicht mehr auf der Startchancen-Liste: Turmschule"
    })
    void whatBecomesKnownAboutASchoolIsNoNewSchool(RecordKind kind, String added, String missing) {
        assertThat(ImportTexts.brief(WORDS, new ImportEntry.Added(kind, "100001", "Turmschule")))
                .isEqualTo(added);
        assertThat(ImportTexts.brief(WORDS, new ImportEntry.Missing(kind, "100001", "Turmschule")))
                .isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATING_STATUS, 1, in Betrieb (1)",
        "SCHOOL_FORM, 02, Grundschule (02)",
        "SCHOOL_FORM, ZZ, ZZ",
        "PLACE, 02, 02"
    })
    void aCodeOfTheRegisterIsShownWithItsMeaning(RegisterField field, String code, String shown) {
        var line = ImportTexts.line(WORDS, new ImportEntry.Changed("100001", "Turmschule", field, code, code));

        assertThat(line.before()).isEqualTo(shown);
        assertThat(line.after()).isEqualTo(shown);
    }
}

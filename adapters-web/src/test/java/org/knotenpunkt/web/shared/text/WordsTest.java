package org.knotenpunkt.web.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Validity;

class WordsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Messages MESSAGES = Messages.load(List.of("shared"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final Words GERMAN = new Words(MESSAGES, Language.GERMAN, ZONE, () -> TODAY);
    private static final Words ENGLISH = new Words(MESSAGES, Language.ENGLISH, ZONE, () -> TODAY);
    private static final LocalDate FIRST = LocalDate.of(2023, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 7, 31);

    private record NotAllowed(Denial denial) implements DomainError {
        @Override
        public String code() {
            return denial.code();
        }

        @Override
        public Kind kind() {
            return denial.kind();
        }
    }

    @Test
    void periodsAreWrittenOut() {
        assertThat(GERMAN.show(Validity.from(FIRST))).isEqualTo("seit 1. August 2023");
        assertThat(GERMAN.show(new Validity(null, LAST))).isEqualTo("bis 31. Juli 2024");
        assertThat(GERMAN.show(Validity.between(FIRST, LAST))).isEqualTo("1. August 2023 bis 31. Juli 2024");
        assertThat(ENGLISH.show(Validity.from(FIRST))).isEqualTo("since 1 August 2023");
    }

    @Test
    void whatIsToComeIsSoFromThatDayAndNotSinceThen() {
        var tomorrow = Validity.from(TODAY.plusDays(1));
        assertThat(GERMAN.show(tomorrow)).isEqualTo("ab 16. November 2026");
        assertThat(ENGLISH.show(tomorrow)).isEqualTo("from 16 November 2026");
        assertThat(GERMAN.show(Validity.from(TODAY))).isEqualTo("seit 15. November 2026");
    }

    @Test
    void datesAreAsPreciseAsTheyAreKnown() {
        assertThat(GERMAN.show(PartialDate.parse("2019"))).isEqualTo("2019");
        assertThat(GERMAN.show(PartialDate.parse("2022-05"))).isEqualTo("Mai 2022");
        assertThat(ENGLISH.show(PartialDate.parse("2023-11-15"))).isEqualTo("15 November 2023");
    }

    @Test
    void instantsAreShownInTheZoneOfTheInstallation() {
        assertThat(GERMAN.show(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("2. Juli 2026, 00:30");
    }

    @Test
    void numbersHaveTheSeparatorsOfTheLanguage() {
        assertThat(GERMAN.show(263_000)).isEqualTo("263.000");
        assertThat(ENGLISH.show(263_000)).isEqualTo("263,000");
        assertThat(GERMAN.formats().percent(1, 3)).isEqualTo("33 %");
        assertThat(GERMAN.formats().percent(0, 0)).isEqualTo("–");
        assertThat(GERMAN.formats().fileSize(1_449_000)).isEqualTo("1,4 MB");
    }

    @Test
    void nothingIsShownAsNothing() {
        assertThat(GERMAN.show(null)).isEmpty();
    }

    @Test
    void pluralsAreRight() {
        assertThat(GERMAN.text("shared.results", "count", 0)).isEqualTo("Keine Treffer");
        assertThat(ENGLISH.text("shared.results", "count", 1)).isEqualTo("1 result");
        assertThat(ENGLISH.text("shared.results", "count", 2000)).isEqualTo("2,000 results");
    }

    @Test
    void enumsHaveNames() {
        assertThat(GERMAN.show(Role.PROVIDER)).isEqualTo("Träger");
    }

    @Test
    void aRefusalThatCarriesADenialSaysWhatTheDenialSays() {
        assertThat(GERMAN.text(new NotAllowed(new Denial.NotSignedIn()))).isEqualTo("Bitte melden Sie sich an.");
    }

    @Test
    void theLanguageIsTheBestThatTheBrowserAccepts() {
        assertThat(Language.accepted("fr-FR, en-US;q=0.7, de;q=0.3")).isEqualTo(Language.ENGLISH);
        assertThat(Language.accepted("tr")).isEqualTo(Language.GERMAN);
        assertThat(Language.accepted("%%%")).isEqualTo(Language.GERMAN);
        assertThat(Language.accepted(null)).isEqualTo(Language.GERMAN);
        assertThat(Locale.getDefault().getLanguage()).as("of the test's JVM").isEqualTo("tr");
    }
}

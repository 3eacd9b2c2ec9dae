package org.knotenpunkt.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "AGS, 05513000, true",
        "AGS, 05, true",
        "AGS, 055, true",
        "AGS, 05513, true",
        "AGS, 5513000, false",
        "AGS, ٠٥٥١٣٠٠٠, false",
        "ARS, 055130000000, true",
        "SCHOOL_NUMBER, 195546, true",
        "SCHOOL_NUMBER, 19554, false",
        "MAINTAINER_NUMBER, 10054, true",
        "MAINTAINER_NUMBER, 0, false",
        "OTHER, Portal:4711, true",
        "OTHER, 4711, false",
    })
    void aKeyIsWrittenAsItsSchemeWantsIt(KeyScheme scheme, String value, boolean allowed) {
        assertThat(scheme.allows(value)).isEqualTo(allowed);
    }

    @Test
    void aCityThatIsADistrictOfItsOwnHasTheKeyOfThat() {
        assertThat(new Ags("05513000").isDistrict("05513")).isTrue();
        assertThat(new Ags("05334002").isDistrict("05334")).isFalse();
    }

    @Test
    void aKeyOfTheWrongFormIsNoKey() {
        assertThatThrownBy(() -> new ExternalKey(KeyScheme.AGS, "5513000"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "school.example", "http://", "https://a b"})
    void aHomepageIsAnAddressOfTheWeb(String text) {
        assertThatThrownBy(() -> new Contact(null, null, text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "a@b@c.de", "a b@school.example", "a@school", "a@.de"})
    void anEmailAddressHasANameAndADomain(String text) {
        assertThatThrownBy(() -> new Contact(null, text, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aContactMayBeReachedInEachOfTheWays() {
        var contact = new Contact("+49 (209) 123-45", "100000@schule.nrw.de", "HTTPS://www.school.example/a?b");

        assertThat(contact).isNotEqualTo(Contact.NONE);
        assertThat(new Contact(" ", "", null)).isEqualTo(Contact.NONE);
    }

    @Test
    void aPostalCodeHasFiveDigits() {
        assertThatThrownBy(() -> new Address(null, "4400", "Lindenau")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameIsStrippedAndNeitherEmptyNorTooLong() {
        assertThat(new OrganisationName("  Süd ", "  ")).isEqualTo(new OrganisationName("Süd", null));
        assertThatThrownBy(() -> OrganisationName.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OrganisationName.of("x".repeat(251))).isInstanceOf(IllegalArgumentException.class);
    }
}

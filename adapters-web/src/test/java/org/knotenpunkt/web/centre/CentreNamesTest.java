package org.knotenpunkt.web.centre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CentreNamesTest {
    @Test
    void theWordForWhatAllOfThemAreIsLeftOut() {
        assertThat(CentreNames.brief("Familiengrundschulzentrum Linde")).isEqualTo("Linde");
        assertThat(CentreNames.brief("FGZ Grundschule am Dichterviertel")).isEqualTo("Grundschule am Dichterviertel");
    }

    @Test
    void nothingIsLeftOutWhereNothingWouldBeLeftOrSomethingElseIsMeant() {
        assertThat(CentreNames.brief("Familiengrundschulzentrum")).isEqualTo("Familiengrundschulzentrum");
        assertThat(CentreNames.brief("Haus der Familien")).isEqualTo("Haus der Familien");
        assertThat(CentreNames.brief("FGZ-Verbund Nord")).isEqualTo("FGZ-Verbund Nord");
    }
}

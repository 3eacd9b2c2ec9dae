package org.knotenpunkt.application.needs.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.Perspective;

/** What all {@link StandardNames} know. A class that implements this runs it against some. */
public interface StandardNamesContract {
    StandardNames names();

    @Test
    default void aNameIsKnownInWhateverLettersAndLanguage() {
        assertThat(names().called("Familien")).contains(Perspective.FAMILIES);
        assertThat(names().called(" fAMILIES ")).contains(Perspective.FAMILIES);
        assertThat(names().called("LEHRKRÄFTE")).contains(Perspective.TEACHERS);
    }

    @Test
    default void whatNobodyIsCalledIsFree() {
        assertThat(names().called("Väter")).isEmpty();
        assertThat(names().called("")).isEmpty();
    }
}

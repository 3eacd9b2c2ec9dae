package org.knotenpunkt.application.needs.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What all {@link InstrumentTemplates} offer. A class that implements this runs it against some. */
public interface InstrumentTemplatesContract {
    InstrumentTemplates templates();

    @Test
    default void eachHasACodeOfItsOwnByWhichItIsFound() {
        assertThat(templates().all())
                .isNotEmpty()
                .extracting(InstrumentTemplate::code)
                .doesNotHaveDuplicates();
        assertThat(templates().all())
                .allSatisfy(template ->
                        assertThat(templates().find(template.code())).contains(template));
        assertThat(templates().find("none")).isEmpty();
    }

    @Test
    default void eachAsksForSomething() {
        assertThat(templates().all())
                .allSatisfy(template -> assertThat(template.questions()).isNotEmpty());
    }
}

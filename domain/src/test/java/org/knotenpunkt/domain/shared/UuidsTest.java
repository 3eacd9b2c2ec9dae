package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidsTest {
    @Test
    void whatWasWrittenIsRead() {
        var id = UUID.fromString("019a0b1c-2d3e-7f40-8a5b-6c7d8e9fabcd");

        assertThat(Uuids.read(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-1-1-1",
                "019A0B1C-2D3E-7F40-8A5B-6C7D8E9FABCD",
                "019a0b1c-2d3e-7f40-8a5b-6c7d8e9fabcd ",
                "019a0b1c2d3e7f408a5b6c7d8e9fabcd",
                "0019a0b1c-2d3e-7f40-8a5b-6c7d8e9fabcd",
                "",
            })
    void whatIsWrittenOtherwiseIsNoId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Uuids.read(text));
    }
}

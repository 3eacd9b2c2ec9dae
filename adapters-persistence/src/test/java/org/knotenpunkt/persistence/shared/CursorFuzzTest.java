package org.knotenpunkt.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.shared.Mutations;

/** A cursor is what was given out, or cannot be read. */
@Timeout(10)
class CursorFuzzTest {
    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-00000000000a");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void whatWasGivenOutIsReadBack(long seed) {
        new Mutations(seed)
                .of("Größe, 195546", "", "\ud83d\ude00")
                .filter(text -> text.indexOf('\0') < 0 && text.indexOf('\u001f') < 0 && isUnicode(text))
                .forEach(text -> assertThat(Cursor.read(Cursor.of(text, ID.toString()), 2))
                        .as(text)
                        .containsExactly(text, ID.toString()));
    }

    private static boolean isUnicode(String text) {
        return UTF_8.newEncoder().canEncode(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void whateverElseComesCannotBeRead(long seed) {
        var read = new Mutations(seed)
                .of(
                        Cursor.of("Größe", ID.toString()),
                        Base64.getUrlEncoder().encodeToString(new byte[] {0, (byte) 0xff, 31, 0}),
                        "")
                .filter(cursor -> {
                    List<String> values;
                    try {
                        values = Cursor.read(
                                cursor,
                                2,
                                texts -> List.of(
                                        texts.getFirst(),
                                        UUID.fromString(texts.getLast()).toString()));
                    } catch (UnreadableCursorException no) {
                        return false;
                    }
                    assertThat(values).as(cursor).hasSize(2).noneMatch(value -> value.indexOf('\0') >= 0);
                    return true;
                })
                .count();

        assertThat(read).as("Some can be read").isPositive();
    }
}

package org.knotenpunkt.web.partnership.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.web.partnership.changes.Piece.Kind.ADDED;
import static org.knotenpunkt.web.partnership.changes.Piece.Kind.KEPT;
import static org.knotenpunkt.web.partnership.changes.Piece.Kind.REMOVED;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDifferenceTest {
    private static String without(Piece.Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void aWordThatWasChangedIsToldAsAWord() {
        assertThat(TextDifference.of("Das Café öffnet jede Woche.", "Das Café öffnet jeden Tag."))
                .containsExactly(
                        new Piece(KEPT, "Das Café öffnet "),
                        new Piece(REMOVED, "jede Woche"),
                        new Piece(ADDED, "jeden Tag"),
                        new Piece(KEPT, "."));
    }

    @Test
    void aWordThatCameInLeavesTheOthersAlone() {
        assertThat(TextDifference.of("We meet at eye level.", "We meet always at eye level."))
                .containsExactly(
                        new Piece(KEPT, "We meet "), new Piece(ADDED, "always "), new Piece(KEPT, "at eye level."));
    }

    @Test
    void aTextOfWhichHardlyAWordStayedIsReplacedAsAWhole() {
        assertThat(TextDifference.of("The school opens its rooms.", "Families bring the cake."))
                .containsExactly(
                        new Piece(REMOVED, "The school opens its rooms."),
                        new Piece(ADDED, "Families bring the cake."));
    }

    @Test
    void whatWasEmptyHasOnlyCome() {
        assertThat(TextDifference.of("", "New")).containsExactly(new Piece(ADDED, "New"));
        assertThat(TextDifference.of("Old", "")).containsExactly(new Piece(REMOVED, "Old"));
        assertThat(TextDifference.of("Same.", "Same.")).containsExactly(new Piece(KEPT, "Same."));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void fromThePiecesBothTextsCanBeRead(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var before = text(random);
            var now = text(random);
            var pieces = TextDifference.of(before, now);

            assertThat(without(ADDED, pieces))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(before);
            assertThat(without(REMOVED, pieces))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(now);
        }
    }

    private static String text(Random random) {
        var parts = List.of("we", "meet", " ", " ", ".", "\n\n", "Café", "2", "-", "ä");
        return random.ints(random.nextInt(12), 0, parts.size())
                .mapToObj(parts::get)
                .collect(Collectors.joining());
    }
}

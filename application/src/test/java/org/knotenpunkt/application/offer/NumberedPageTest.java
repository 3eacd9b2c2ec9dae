package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedPageTest {
    private static final List<Integer> SEVEN =
            IntStream.rangeClosed(1, 7).boxed().toList();

    private static NumberedPage<Integer> page(int number, int size) {
        return NumberedPage.of(new PageNumber(number, size), SEVEN);
    }

    @Test
    void pagesTogetherHaveEachItemOnce() {
        for (int size = 1; size <= 8; size++) {
            int each = size;
            var first = page(1, size);
            assertThat(IntStream.rangeClosed(1, first.pages())
                            .boxed()
                            .flatMap(number -> page(number, each).items().stream()))
                    .isEqualTo(SEVEN);
        }
    }

    @Test
    void aPageKnowsWhereItStands() {
        assertThat(page(1, 3).pages()).isEqualTo(3);
        assertThat(page(1, 3).isFirst()).isTrue();
        assertThat(page(1, 3).isLast()).isFalse();
        assertThat(page(3, 3).items()).containsExactly(7);
        assertThat(page(3, 3).isLast()).isTrue();
        assertThat(page(1, 7).pages()).isEqualTo(1);
        assertThat(page(1, 7).isLast()).isTrue();
    }

    @Test
    void beyondTheLastPageAndInAnEmptyListThereIsNothing() {
        assertThat(page(9, 3).items()).isEmpty();
        assertThat(page(9, 3).isLast()).isTrue();
        assertThat(page(Integer.MAX_VALUE, Integer.MAX_VALUE).items()).isEmpty();
        var empty = NumberedPage.of(PageNumber.ALL, List.of());
        assertThat(empty.pages()).isZero();
        assertThat(empty.isFirst() && empty.isLast()).isTrue();
    }

    @Test
    void thereIsNoPageZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageNumber(0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageNumber(1, 0));
    }
}

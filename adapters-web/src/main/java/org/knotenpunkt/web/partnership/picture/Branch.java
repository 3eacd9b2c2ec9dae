package org.knotenpunkt.web.partnership.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.progress.Standing;

/**
 * A box of a picture, with those that hang on it.
 *
 * @param column how far from the left it begins in the wide picture, from 0 on
 * @param above what stands above its text, small
 * @param text what it says
 * @param below what stands below its text; empty for nothing
 * @param href where it leads; null if nowhere
 * @param style the class by which it is drawn
 * @param bar how far something has come; null where it has no bar
 */
public record Branch(
        int column,
        String above,
        String text,
        String below,
        @Nullable String href,
        String style,
        @Nullable Bar bar,
        List<Branch> parts) {
    /**
     * How far something has come on its way.
     *
     * @param percent 0 to 100; null where that is unknown
     */
    public record Bar(@Nullable Integer percent) {
        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        /** That of a goal; what is not known of it stays unknown. */
        public static Bar of(Standing standing) {
            return new Bar(standing.covered()
                    .map(covered -> covered.multiply(WHOLE).intValue())
                    .orElse(null));
        }
    }

    public Branch {
        parts = List.copyOf(parts);
    }

    Optional<Bar> hasBar() {
        return Optional.ofNullable(bar);
    }
}

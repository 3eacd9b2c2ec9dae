package org.knotenpunkt.web.centre;

import java.math.BigDecimal;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.web.shared.text.Words;

/** How centres are told of. */
record CentreWords(Words words) {
    /** The number of full posts, as in "0,5". */
    String number(FullTimeEquivalents size) {
        return words.show(decimal(size));
    }

    /** The number of full posts, as in "0,5 Stellen". */
    String size(FullTimeEquivalents size) {
        return words.text("centre.posts.size", "size", number(size));
    }

    String post(Post post) {
        return words.text("centre.posts.one", "task", post.task(), "size", number(post.size()));
    }

    static BigDecimal decimal(FullTimeEquivalents size) {
        return BigDecimal.valueOf(size.hundredths(), 2).stripTrailingZeros();
    }

    /** The key of the text of a criterion; an edition's wording never changes. */
    static String criterion(int edition, String code) {
        return "centre.criterion.%d.%s".formatted(edition, code);
    }
}

package org.knotenpunkt.web.centre;

import java.math.BigDecimal;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.text.Words;

/** How centres are told of. */
public record CentreWords(Words words) {
    /** The number of full posts, as in "0,5". */
    String number(FullTimeEquivalents size) {
        return words.show(decimal(size));
    }

    /** The number of full posts, as in "0,5 Vollzeitstellen". */
    public String size(FullTimeEquivalents size) {
        return words.text("centre.posts.size", "size", decimal(size));
    }

    /** The task and the number of full posts, as in "Leitung: 0,5". */
    public String post(Post post) {
        return words.text("centre.posts.one", "task", post.task(), "size", number(post.size()));
    }

    /** The post as no other one is called, or hardly any. */
    String named(Post post) {
        return inPeriod(post(post), post.validity());
    }

    /** The funding line as no other one is called: one programme may pay in several periods. */
    String named(FundingLine line) {
        return inPeriod(line.programme(), line.validity());
    }

    private String inPeriod(String what, Validity period) {
        return words.text("centre.in-period", "what", what, "period", period);
    }

    static BigDecimal decimal(FullTimeEquivalents size) {
        return BigDecimal.valueOf(size.hundredths(), 2).stripTrailingZeros();
    }

    /** The key of the text of a criterion; an edition's wording never changes. */
    static String criterion(int edition, String code) {
        return "centre.criterion.%d.%s".formatted(edition, code);
    }
}

package org.knotenpunkt.web.partnership.progress;

import java.math.BigDecimal;
import org.knotenpunkt.domain.partnership.content.ContributionKind;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.text.Words;

/** Amounts of contributions as people write them: money in euros, all else in the unit of its kind. */
public final class Amounts {
    private static final int CENTS = 2;
    private static final int PLACES = 4;

    private Amounts() {}

    public static String show(BigDecimal amount, ContributionKind kind, Words words) {
        var written = kind == ContributionKind.MONEY ? words.formats().euros(amount) : words.show(amount);
        return words.text("progress.amount." + kind.name(), "amount", written, "number", amount);
    }

    /** The amount in the unit in which it is kept, as the form says it; to be called if nothing is wrong with it. */
    static Input<BigDecimal> read(Form form, String field, ContributionKind kind) {
        return form.decimal(field, kind == ContributionKind.MONEY ? CENTS : PLACES);
    }

    static BigDecimal kept(BigDecimal written, ContributionKind kind) {
        return kind == ContributionKind.MONEY ? written.movePointRight(CENTS) : written;
    }
}

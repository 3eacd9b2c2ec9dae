package org.knotenpunkt.web.partnership.pages;

import java.util.List;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.AgreementSummary;
import org.knotenpunkt.application.partnership.AwaitedAnswer;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The agreements of a town that fit.
 *
 * @param awaited what waits for an answer of those for whom the visitor acts
 * @param kinds those that can be chosen in the filter
 * @param parties those that can be chosen in the filter
 * @param mayDraft whether the visitor may begin another one
 */
public record AgreementsView(
        String town,
        Form query,
        List<AwaitedAnswer> awaited,
        Page<AgreementSummary> agreements,
        List<Option> kinds,
        List<Option> parties,
        boolean mayDraft) {
    public AgreementsView {
        awaited = List.copyOf(awaited);
        kinds = List.copyOf(kinds);
        parties = List.copyOf(parties);
    }

    public List<Option> states(Words words) {
        return Option.of(AgreementState.class, words);
    }

    /** Whether anything was looked for. */
    public boolean isNarrowed() {
        return query.isFilled("text", "state", "kind", "party");
    }

    public String path(AwaitedAnswer one) {
        return AgreementPaths.version(one.agreement(), one.number());
    }

    public String path(AgreementSummary one) {
        return AgreementPaths.of(one.id());
    }

    public String kind(AgreementSummary one) {
        return kinds.stream()
                .filter(kind -> kind.value().equals(one.kind()))
                .map(Option::label)
                .findFirst()
                .orElse(one.kind());
    }

    public static String style(AgreementState state) {
        return switch (state) {
            case IN_FORCE -> "";
            case DRAFTED, STOPPED, OVER -> "tag-grey";
            case PROPOSED, TO_COME -> "tag-amber";
        };
    }
}

package org.knotenpunkt.web.partnership.disagreement;

import java.util.List;
import org.knotenpunkt.application.partnership.disagreement.DisagreementsOfAgreement;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What the parties of an agreement have to settle, and what they had.
 *
 * @param query which part of all is shown
 */
public record DisagreementsPage(DisagreementsOfAgreement all, Form query) {
    public Words words() {
        return query.words();
    }

    public String path() {
        return DisagreementRequests.path(all.agreement().id());
    }

    public List<Crumb> crumbs() {
        return AgreementCrumbs.to(all.agreement().id(), all.content().title(), words());
    }

    public boolean mayRaise() {
        return !all.speaksFor().isEmpty();
    }

    /** Those that are open, or those that are not, the one that was raised last first. */
    public List<Disagreement> those(boolean open) {
        return all.disagreements().items().stream()
                .filter(one -> (one.state() == DisagreementState.OPEN) == open)
                .toList();
    }

    public String path(Disagreement disagreement) {
        return AgreementPaths.disagreement(disagreement.id());
    }

    private DisagreementWords said() {
        return new DisagreementWords(all.agreement(), words());
    }

    public String topic(Disagreement disagreement) {
        return said().topic(disagreement.matter().topic());
    }

    public String raisedBy(Disagreement disagreement) {
        return words().text(
                        "disagreement.raised-by",
                        "party",
                        said().name(disagreement.matter().party()),
                        "day",
                        disagreement.matter().on());
    }

    /** How far it has come: whose yes is awaited, or what has become of it. */
    public String stand(Disagreement disagreement) {
        if (!disagreement.awaited().isEmpty()) {
            return words().text("disagreement.stand.awaited", "parties", said().names(disagreement.awaited()));
        }
        return disagreement.state() == DisagreementState.OPEN
                ? words().text("disagreement.stand.nothing-proposed")
                : words().show(disagreement.state());
    }
}

package org.knotenpunkt.web.partnership.disagreement;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.disagreement.DisagreementsOfAgreement;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/** The form by which something is raised. */
public record RaisingView(DisagreementsOfAgreement all, Form form) {
    public String path() {
        return back() + "/new";
    }

    /** Where all that there is to settle is shown. */
    public String back() {
        return DisagreementRequests.path(all.agreement().id());
    }

    public List<Crumb> crumbs() {
        var words = form.words();
        return Stream.concat(
                        AgreementCrumbs.to(all.agreement().id(), all.content().title(), words).stream(),
                        Stream.of(new Crumb(words.text("disagreement.section"), back())))
                .toList();
    }

    public List<Option> kinds() {
        return Option.of(DisagreementKind.class, form.words());
    }

    public List<Option> topics() {
        return TopicOption.all(all.content(), new DisagreementWords(all.agreement(), form.words()));
    }

    /** The parties for which the visitor speaks. */
    public List<Option> own() {
        return all.parties().stream()
                .filter(party -> all.speaksFor().contains(party.organisation()))
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }

    public List<Party> parties() {
        return all.parties();
    }
}

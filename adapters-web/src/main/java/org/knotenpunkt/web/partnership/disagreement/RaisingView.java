package org.knotenpunkt.web.partnership.disagreement;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/** The form by which something is raised. */
public record RaisingView(DisagreementsPage page, Form form) {
    public String path() {
        return page.path() + "/new";
    }

    public List<Crumb> crumbs() {
        return Stream.concat(
                        page.crumbs().stream(),
                        Stream.of(new Crumb(page.words().text("disagreement.section"), page.path())))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.of(DisagreementKind.values())
                .map(kind -> new Option(kind.name(), page.words().show(kind)))
                .toList();
    }

    public List<Option> topics() {
        var all = page.all();
        return TopicOption.all(all.content(), new DisagreementWords(all.agreement(), page.words()));
    }

    /** The parties for which the visitor speaks. */
    public List<Option> own() {
        return page.all().parties().stream()
                .filter(party -> page.all().speaksFor().contains(party.organisation()))
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }

    public List<Party> parties() {
        return page.all().parties();
    }
}

package org.knotenpunkt.web.partnership.release;

import java.util.List;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.partnership.release.ReleasedSummary;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What is released to the office of a network.
 *
 * @param networks all in whose offices the visitor works
 */
public record ReleasedListPage(
        List<KnownNetwork> networks, KnownNetwork network, Page<ReleasedSummary> found, Form query, Words words) {
    public String path(KnownNetwork other) {
        return "%s?network=%s".formatted(ReleasedPages.PATH, other.id());
    }

    public String path(ReleasedSummary one) {
        return "%s/%s?network=%s".formatted(ReleasedPages.PATH, one.id(), network.id());
    }

    public String period(ReleasedSummary one) {
        return words.show(new Validity(one.terms().from(), one.terms().until()));
    }
}

package org.knotenpunkt.web.partnership.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.NavigationLink;

/** The pages about an agreement, whichever part of the house has them. The template {@code partnership/sections.jte} links to them. */
public final class AgreementSections {
    private final List<AgreementSection> sections;

    @Inject
    public AgreementSections(Set<AgreementSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AgreementSection::order).thenComparing(AgreementSection::key))
                .toList();
    }

    /** Those that the visitor may open. */
    public List<NavigationLink> of(Context ctx, AgreementId agreement) {
        var exchange = Exchange.of(ctx);
        return sections.stream()
                .filter(section -> section.access().admits(exchange.visitor()))
                .map(section -> new NavigationLink(exchange.words().text(section.key()), section.path(agreement)))
                .toList();
    }
}

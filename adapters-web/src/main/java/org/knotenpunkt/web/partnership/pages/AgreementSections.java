package org.knotenpunkt.web.partnership.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.NavigationLink;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages about an agreement, whichever part of the house has them. The template {@code partnership/sections.jte} links to them. */
public final class AgreementSections {
    private final List<AgreementSection> sections;

    @Inject
    public AgreementSections(Set<AgreementSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(AgreementSection::order).thenComparing(AgreementSection::key))
                .toList();
    }

    /** Answers with a page about the agreement, which links to those others that the visitor may open. */
    public void render(Pages pages, Context ctx, AgreementId agreement, String template, Object view) {
        pages.render(ctx, template, view, "sections", of(ctx, agreement));
    }

    /** Whether the path is that of the section, or of something within it. What is about an agreement is within its path, too. */
    public static boolean isCurrent(NavigationLink section, String path) {
        var isWithin = section.path().lastIndexOf('/') > AgreementPaths.ALL.length();
        return path.equals(section.path()) || (isWithin && section.leadsTo(path));
    }

    private List<NavigationLink> of(Context ctx, AgreementId agreement) {
        var exchange = Exchange.of(ctx);
        return sections.stream()
                .filter(section -> section.access().admits(exchange.visitor()))
                .map(section -> new NavigationLink(exchange.words().text(section.key()), section.path(agreement)))
                .toList();
    }
}

package org.knotenpunkt.web.partnership.pages;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** The way to the pages about an agreement. */
public final class AgreementCrumbs {
    private AgreementCrumbs() {}

    /**
     * @param title of the agreement
     * @param below how it goes on from the agreement
     */
    public static List<Crumb> to(AgreementId id, String title, Words words, Crumb... below) {
        return to(words, Stream.concat(Stream.of(new Crumb(title, AgreementPaths.of(id))), Stream.of(below)));
    }

    /** The way to the pages about one version, which leads over its own page. */
    public static List<Crumb> toVersion(AgreementId id, Version version, Words words) {
        var page = AgreementPaths.version(id, version.number());
        return to(words, Stream.of(new Crumb(version.content().title(), page)));
    }

    /** The way to the pages beside those of single agreements. */
    public static List<Crumb> toAll(Words words) {
        return to(words, Stream.of());
    }

    private static List<Crumb> to(Words words, Stream<Crumb> below) {
        var all = new Crumb(words.text("partnership.navigation"), AgreementPaths.ALL);
        return Stream.concat(Stream.of(all), below).toList();
    }
}

package org.knotenpunkt.web.partnership.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.release.ReleasesView;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.text.Words;

/** The page that tells to whom an agreement is released. */
public record ReleasesPage(ReleasesView view, LocalDate today, Words words) {
    public String title() {
        return view.agreement().shownOn(today).content().title();
    }

    public String path() {
        return ReleaseRequests.path(view.agreement().id());
    }

    /** Where the release is revoked. */
    public String revocation(Release release) {
        return ReleaseRequests.path(view.agreement().id(), release.id()) + "/revocation";
    }

    public boolean isReleasable() {
        return view.mayRelease() && view.agreement().lastAgreed().isPresent();
    }

    public boolean isRevocable(Release release) {
        return view.mayRelease() && !release.isOver(today);
    }

    public String network(Release release) {
        return view.networks().getOrDefault(release.terms().network(), "");
    }

    public String period(Release release) {
        return words.show(new Validity(release.terms().from(), release.terms().until()));
    }

    /** What the account is called that gave it; null if it is unknown. */
    public @Nullable String giver(Release release) {
        return view.people().get(release.given().by());
    }

    /** How things stand with it. */
    public String state(Release release) {
        return words.text("release.state." + stage(release));
    }

    public String style(Release release) {
        return switch (stage(release)) {
            case "in-force" -> "";
            case "to-come" -> "tag-amber";
            case "revoked" -> "tag-red";
            default -> "tag-grey";
        };
    }

    private String stage(Release release) {
        if (release.revocation().isPresent()) {
            return "revoked";
        }
        if (release.isOver(today)) {
            return "over";
        }
        return release.isInForce(today) ? "in-force" : "to-come";
    }
}

package org.knotenpunkt.web.centre;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.centre.CentreView;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** A centre as a form about it sees it. */
record SeenCentre(Context ctx, CentreView view) implements Seen {
    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(words().text("centre.title"), CentrePaths.ALL),
                new Crumb(view.organisation().name().shortest(), page()));
    }

    @Override
    public String page() {
        return CentrePaths.of(centre().id());
    }

    @Override
    public long version() {
        return centre().version();
    }

    Centre centre() {
        return view.centre();
    }

    CentreWords in() {
        return new CentreWords(words());
    }

    /** The phase that the path names. */
    Phase phase() {
        return CentreRequests.phase(ctx);
    }

    Optional<Phase> lastPhase() {
        return centre().phases().last().map(PhaseEntry::phase);
    }

    /** The funding line that the path names; somebody else may have taken it back. */
    Optional<FundingLine> line() {
        var id = CentreRequests.line(ctx);
        return centre().means().funding().stream()
                .filter(line -> line.id().equals(id))
                .findFirst();
    }

    /** The post that the path names; somebody else may have taken it back. */
    Optional<Post> post() {
        var id = CentreRequests.post(ctx);
        return centre().means().posts().stream()
                .filter(post -> post.id().equals(id))
                .findFirst();
    }
}

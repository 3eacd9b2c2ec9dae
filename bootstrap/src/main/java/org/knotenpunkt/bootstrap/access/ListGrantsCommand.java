package org.knotenpunkt.bootstrap.access;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.access.ListGrants;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.command.Output;
import org.knotenpunkt.web.access.GrantJson;
import org.knotenpunkt.web.access.GrantText;
import org.knotenpunkt.web.shared.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists grants. */
@Command(name = "list", description = "Lists who holds which role, newest first; everywhere if no place is named.")
final class ListGrantsCommand extends AccessCommand {
    @Mixin
    private final Place place = new Place();

    @Option(names = "--all", description = "Those that are over or withdrawn, too.")
    private boolean all;

    @Override
    protected void answer(Installation installation, Output output) {
        var words = installation.words();
        var grants = grants(installation);
        output.answer(
                grants.stream().map(GrantJson::from).toList(),
                grants.stream().map(grant -> line(grant, words)).toArray(String[]::new));
    }

    private List<GrantView> grants(Installation installation) {
        var scope = place.scope(installation);
        var grants = new ArrayList<GrantView>();
        var request = PageRequest.first(PageRequest.MAX_LIMIT);
        while (true) {
            var page = orSay(installation, installation.get(ListGrants.class).list(OPERATOR, scope, all, request));
            grants.addAll(page.items());
            if (page.next() == null) {
                return grants;
            }
            request = new PageRequest(PageRequest.MAX_LIMIT, page.next());
        }
    }

    static String line(GrantView grant, Words words) {
        var line = "%s  %s  %s, %s, %s"
                .formatted(
                        grant.id(),
                        grant.name(),
                        grant.right().role(),
                        GrantText.place(grant, words),
                        words.show(grant.validity()));
        var heldBy = grant.heldBy();
        return heldBy == null ? line : line + ", " + GrantText.heldBy(heldBy, words);
    }
}

package org.knotenpunkt.web.needs.invitation;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/**
 * Codes that have just been made, to be printed or taken away as a file: afterwards they are known to nobody here.
 *
 * @param key of which they are made; empty if it is no longer known
 * @param languages in which they can be printed
 */
public record CodesPage(AskedInWave asked, Invitation invitation, String key, List<LanguageTag> languages) {
    private Assessment assessment() {
        return asked.assessment();
    }

    /** Who is invited. */
    public String perspective(Words words) {
        return PerspectiveNames.of(asked.perspectives(), words).of(invitation.perspective());
    }

    public String list() {
        return InvitationPages.path(assessment(), asked.wave());
    }

    public String path() {
        return list() + "/" + invitation.id() + "/codes";
    }

    public int count() {
        return invitation.kind() instanceof Invitation.Codes(var count) ? count : 0;
    }

    public List<Crumb> crumbs(Words words) {
        var all = new ArrayList<>(AssessmentPaths.crumbs(assessment(), words));
        all.add(new Crumb(words.text("needs.invitations"), list()));
        return all;
    }
}

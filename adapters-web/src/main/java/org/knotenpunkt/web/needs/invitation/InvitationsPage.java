package org.knotenpunkt.web.needs.invitation;

import java.util.List;
import org.knotenpunkt.application.needs.invitation.InvitedInWave;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.result.Coverage;
import org.knotenpunkt.web.needs.answering.AnsweringPages;
import org.knotenpunkt.web.needs.pages.AssessmentPage;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/**
 * Who was invited in a wave, and how many have answered.
 *
 * @param server the address of the server, without a path
 * @param mayDiscard whether the reader may discard what came through open links
 * @param form with which codes are made
 */
public record InvitationsPage(InvitedInWave invited, Coverage coverage, String server, boolean mayDiscard, Form form) {
    /** Whether what came through the open link can be discarded, by the reader and by now. */
    public boolean canDiscard(Invitation link) {
        return mayDiscard && !wave().isClosed() && link.discarded() == null;
    }

    public Assessment assessment() {
        return invited.asked().assessment();
    }

    public Wave wave() {
        return invited.asked().wave();
    }

    public String path() {
        return InvitationPages.path(assessment(), wave());
    }

    public List<Crumb> crumbs() {
        return AssessmentPaths.crumbs(assessment(), form.words());
    }

    public List<Perspective> perspectives() {
        return wave().asked().stream().map(AskedPerspective::perspective).toList();
    }

    public List<Option> options() {
        return names().options(perspectives());
    }

    public PerspectiveNames names() {
        return PerspectiveNames.of(invited.asked().perspectives(), form.words());
    }

    /** How many of the perspective have answered, by whichever way, and of how many; hidden where it is hidden elsewhere. */
    public String answered(Perspective perspective) {
        return coverage.perspectives().stream()
                .filter(heard -> heard.perspective().equals(perspective))
                .findFirst()
                .map(heard -> AssessmentPage.rate(heard, form.words()))
                .orElse("");
    }

    public String path(Invitation invitation) {
        return path() + "/" + invitation.id();
    }

    /** Where people answer, as it is written; empty for codes, of which each has an address of its own. */
    public String address(Invitation invitation) {
        return invitation.kind() instanceof Invitation.OpenLink(var code) ? server + AnsweringPages.path(code) : "";
    }
}

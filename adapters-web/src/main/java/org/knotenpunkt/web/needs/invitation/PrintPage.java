package org.knotenpunkt.web.needs.invitation;

import java.util.List;
import org.knotenpunkt.application.needs.invitation.InvitedInWave;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.web.needs.answering.AnsweringPages;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.print.QrPicture;

/**
 * What is hung on a wall, or cut and handed out: for each code a picture, the address and what is to be said.
 *
 * @param server the address of the server, without a path
 * @param codes one for an open link
 */
public record PrintPage(
        InvitedInWave invited, Invitation invitation, String server, List<AnswerCode> codes, RespondentWords words) {
    public PrintPage {
        codes = List.copyOf(codes);
    }

    public Wave wave() {
        return invited.asked().wave();
    }

    public String title() {
        return invited.asked().assessment().title();
    }

    public PerspectiveNames names() {
        return words.names(invited.asked().perspectives());
    }

    /** For whom a form is filled in. */
    public String unit() {
        var unit = wave().unitFor(invitation.perspective(), invited.asked().perspectives());
        return words.text("unit." + unit.name());
    }

    public String address(AnswerCode code) {
        return server + AnsweringPages.path(code);
    }

    public String entry() {
        return server + AnsweringPages.ENTRY;
    }

    /** In the language of the sheet the questions open. */
    public QrPicture picture(AnswerCode code) {
        return QrPicture.of(address(code) + "?language=" + words.language().value());
    }
}

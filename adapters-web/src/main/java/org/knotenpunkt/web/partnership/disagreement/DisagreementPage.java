package org.knotenpunkt.web.partnership.disagreement;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.disagreement.DisagreementView;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.disagreement.Resolution;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of a disagreement.
 *
 * @param content what the agreement says today
 */
public record DisagreementPage(DisagreementView view, AgreementContent content, Words words) {
    public Disagreement disagreement() {
        return view.disagreement();
    }

    private DisagreementWords said() {
        return new DisagreementWords(view.agreement(), words);
    }

    public String path() {
        return AgreementPaths.disagreement(disagreement().id());
    }

    public String path(OrganisationId party) {
        return "%s/parties/%s".formatted(path(), party);
    }

    public String title() {
        return words.text(
                "disagreement.title",
                "kind",
                disagreement().matter().kind(),
                "day",
                disagreement().matter().on());
    }

    /** The way to this page. */
    public List<Crumb> crumbs() {
        return AgreementCrumbs.to(
                view.agreement().id(),
                content.title(),
                words,
                new Crumb(words.text("disagreement.section"), listPath()));
    }

    /** Where all of the agreement are. */
    public String listPath() {
        return DisagreementRequests.path(view.agreement().id());
    }

    /**
     * A form about it on a page below this one.
     *
     * @param below the path from here
     */
    FormView form(
            Form form,
            String labels,
            String below,
            List<Field> fields,
            long version,
            List<Fact> current,
            boolean danger) {
        return new FormView(
                words.text(labels + ".title"),
                Stream.concat(crumbs().stream(), Stream.of(new Crumb(title(), path())))
                        .toList(),
                path() + below,
                form,
                fields,
                version,
                current,
                words.text(labels + ".submit"),
                path(),
                danger);
    }

    public String name(OrganisationId party) {
        return said().name(party);
    }

    public List<Fact> matter() {
        var matter = disagreement().matter();
        return List.of(
                new Fact(words.text("disagreement.topic"), said().topic(matter.topic())),
                new Fact(
                        words.text("disagreement.raised"),
                        words.text("disagreement.raised-by", "party", name(matter.party()), "day", matter.on())),
                new Fact(words.text("disagreement.concerned"), words.show(said().names(matter.concerned()))));
    }

    /** Until when, and who sees to it. */
    public List<Fact> terms(Resolution resolution) {
        return said().terms(resolution);
    }

    /** The same, beginning with what will be done. */
    List<Fact> facts(Resolution resolution) {
        return said().facts(resolution);
    }

    /** The parties concerned for which the one who looks at it speaks, in the order of the matter. */
    public List<OrganisationId> own() {
        return disagreement().matter().concerned().stream()
                .filter(view.speaksFor()::contains)
                .toList();
    }

    /** Those of them that have not agreed to what is on the table. */
    public List<OrganisationId> asked() {
        return disagreement().awaited().stream()
                .filter(view.speaksFor()::contains)
                .toList();
    }

    public boolean isOpen() {
        return disagreement().state() == DisagreementState.OPEN;
    }

    public boolean mayWithdraw() {
        return isOpen() && view.speaksFor().contains(disagreement().matter().party());
    }

    public boolean mayClose() {
        return isOpen() && view.coordinates();
    }

    /** Whose yes to the wording before does not count for the one on the table; none as soon as it is over. */
    public List<String> cancelled() {
        return disagreement().pending().isEmpty()
                ? List.of()
                : said().names(disagreement().cancelled());
    }

    /** Whether what was resolved can become part of what is agreed: by a draft, where there is none yet. */
    public boolean mayDraft() {
        return disagreement().state() == DisagreementState.RESOLVED
                && view.coordinates()
                && view.agreement().draft().isEmpty()
                && view.agreement().ending().isEmpty();
    }

    public String draftPath() {
        return "%s/next?disagreement=%s"
                .formatted(
                        AgreementPaths.of(view.agreement().id()), disagreement().id());
    }

    /** The versions to which it led. */
    public List<Version> ledTo() {
        return view.agreement().versionsLedToBy(disagreement().id());
    }

    public String path(Version version) {
        return AgreementPaths.version(view.agreement().id(), version.number());
    }

    public List<HistoryEntry> history() {
        return said().history(disagreement());
    }
}

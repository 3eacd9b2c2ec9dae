package org.knotenpunkt.web.partnership.transcript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.TakenOver;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.ApprovalWay;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;

/**
 * The page on which a transcript is handed in, and looked at before it is taken over.
 *
 * @param carried the file, packed; empty if there is none yet
 * @param preview what it tells; null if there is none yet
 */
public record TranscriptPage(
        String town, Form form, String carried, @Nullable TakenOver preview, LocalDate today) {
    /** How large a file may be. */
    public int megabytes() {
        return SentTranscript.MAX_MEGABYTES;
    }

    public List<Crumb> crumbs() {
        return AgreementCrumbs.toAll(form.words());
    }

    /** How things stand, with whom, and how it ends. */
    public List<Fact> facts(Agreement agreement) {
        var words = form.words();
        var last = agreement.shownOn(today);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("agreements.column.title"), last.content().title()));
        facts.add(new Fact(words.text("agreements.column.state"), words.show(AgreementState.of(agreement, today))));
        facts.add(new Fact(
                words.text("agreements.column.parties"),
                last.content().parties().stream().map(Party::name).collect(Collectors.joining(", "))));
        for (var leave : agreement.leaves()) {
            var party = AgreementWords.name(last.content(), leave.party());
            facts.add(new Fact(
                    words.text("agreement-transcript.leaves", "party", party),
                    words.show(leave.ending().lastDay())));
        }
        agreement
                .ending()
                .ifPresent(ending ->
                        facts.add(new Fact(words.text("agreement-transcript.last-day"), words.show(ending.lastDay()))));
        return facts;
    }

    /** Who has said yes for a party of the version, when and how. */
    public String approval(Version version, Approval approval) {
        var words = form.words();
        var name = approval.by() instanceof Approval.Elsewhere(var called, var function) ? called : "";
        return words.text(
                "agreement-transcript.approval",
                "party",
                AgreementWords.name(version.content(), approval.party()),
                "name",
                name,
                "day",
                approval.on(),
                "way",
                ApprovalWay.of(approval.proof()));
    }

    public String path(Agreement agreement) {
        return AgreementPaths.of(agreement.id());
    }
}

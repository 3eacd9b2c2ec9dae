package org.knotenpunkt.web.partnership.pages;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What can be done with an agreement next, by those from whom it would be taken.
 *
 * @param hands what the visitor may do with it
 */
record NextSteps(Agreement agreement, AgreementKind kind, Hands hands, Words words) {
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        agreement.draft().ifPresent(draft -> {
            if (draft.state() == VersionState.PROPOSED) {
                answers(draft, steps);
            }
            if (hands.drafting()) {
                drafting(draft, steps);
            }
        });
        if (hands.drafting()
                && agreement.draft().isEmpty()
                && agreement.ending().isEmpty()) {
            var refused = agreement.versions().getLast().state() == VersionState.REFUSED;
            steps.add(step(refused ? "agreements.next.correct" : "agreements.next.amend", "/next", refused));
        }
        return steps;
    }

    private void drafting(Version draft, List<Step> steps) {
        if (draft.state() == VersionState.DRAFT && draft.content().gaps(kind).isEmpty()) {
            steps.add(step("agreements.next.propose", "/proposal", true));
        }
        if (draft.state() == VersionState.PROPOSED) {
            steps.add(Step.other(
                    words.text("agreements.next.revise"),
                    AgreementPaths.version(agreement.id(), draft.number()) + "&edit=true"));
            if (draft.approvals().isEmpty()) {
                steps.add(step("agreements.next.from-paper", "/proposal", false));
            }
        }
        steps.add(step("agreements.next.discard", "/discarding", false));
    }

    private void answers(Version proposed, List<Step> steps) {
        proposed.awaited().stream().filter(hands.signing()::contains).forEach(party -> {
            var name = AgreementWords.name(proposed.content(), party);
            var path = AgreementPaths.party(agreement.id(), party);
            steps.add(Step.main(words.text("agreements.next.approve", "party", name), path + "/approval"));
            steps.add(Step.other(words.text("agreements.next.refuse", "party", name), path + "/refusal"));
        });
    }

    /** What brings it to an end, in whole or for one party, or takes that back. */
    List<Step> endings() {
        var steps = new ArrayList<Step>();
        agreement.lastAgreed().stream()
                .flatMap(last -> last.content().parties().stream())
                .filter(party -> hands.leaving().contains(party.organisation()))
                .forEach(party -> steps.add(Step.other(
                        words.text("agreements.next.notice", "party", party.name()),
                        AgreementPaths.party(agreement.id(), party.organisation()) + "/notice")));
        if (!hands.drafting()) {
            return steps;
        }
        if (agreement.ending().isPresent()) {
            steps.add(step("agreements.next.reopen", "/reopening", false));
            return steps;
        }
        agreement.lastAgreed().ifPresent(last -> {
            steps.add(step("agreements.next.end", "/ending", false));
            last.content().parties().stream()
                    .filter(party -> agreement.leaveOf(party.organisation()).isEmpty())
                    .forEach(party -> steps.add(Step.other(
                            words.text("agreements.next.leave", "party", party.name()),
                            AgreementPaths.party(agreement.id(), party.organisation()) + "/leave")));
        });
        return steps;
    }

    private Step step(String key, String below, boolean main) {
        var path = AgreementPaths.of(agreement.id()) + below;
        return main ? Step.main(words.text(key), path) : Step.other(words.text(key), path);
    }
}

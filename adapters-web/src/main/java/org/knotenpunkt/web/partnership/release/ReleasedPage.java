package org.knotenpunkt.web.partnership.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.partnership.release.ReleasedAgreement;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.GoalTree;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** A released agreement as the office of a network reads it, in one of its versions. */
public record ReleasedPage(
        ReleasedAgreement agreement,
        ReleasedAgreement.Agreed shown,
        KnownNetwork network,
        LocalDate today,
        Words words) {
    public AgreementContent content() {
        return shown.content();
    }

    public String list() {
        return "%s?network=%s".formatted(ReleasedPages.PATH, network.id());
    }

    public String path(ReleasedAgreement.Agreed version) {
        return "%s/%s?network=%s&version=%d"
                .formatted(ReleasedPages.PATH, agreement.id(), network.id(), version.number());
    }

    public List<GoalTree.Node> goals() {
        return GoalTree.of(content().goals()).roots();
    }

    /** What the office may read it for, and until when; how long the agreement itself holds. */
    public List<Fact> facts() {
        var terms = agreement.terms();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.text("release.form.purpose"), terms.purpose()));
        facts.add(new Fact(words.text("release.period"), words.show(new Validity(terms.from(), terms.until()))));
        agreement
                .lastDayAsOf(today)
                .ifPresent(day -> facts.add(new Fact(words.text("release.read.last-day"), words.show(day))));
        return facts;
    }

    /** Until when the party takes part, if it leaves; null if it stays. */
    public @Nullable LocalDate leaves(Party party) {
        return agreement.leaves().stream()
                .filter(leaving -> leaving.party().equals(party.organisation()))
                .map(ReleasedAgreement.Leaving::lastDay)
                .findFirst()
                .orElse(null);
    }

    /** The language of the agreement, where it is not that of the page; null where it is. */
    public @Nullable String foreign() {
        return content().language().equals(words.language().tag())
                ? null
                : content().language();
    }
}

package org.knotenpunkt.web.organisation.pages.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.organisation.pages.SampleTown;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class OrganisationTimelineTest {
    private static final LocalDate FOUNDED = LocalDate.of(1999, 8, 1);
    private static final LocalDate CHANGE = LocalDate.of(2020, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 31);

    private final SampleTown town = new SampleTown();
    private final Words words = new Words(
            Messages.load(Bundles.features()),
            Language.ENGLISH,
            ZoneId.of("Europe/Berlin"),
            () -> LocalDate.of(2026, 11, 15));

    private List<TimelineEntry> timeline(OrganisationView organisation) {
        return new OrganisationTimeline(words).of(organisation, null, null);
    }

    private OrganisationView related(Validity... periods) {
        var school = town.organisation(SampleTown.SCHOOL, SampleTown.TODAY);
        var relation = school.relations().getFirst();
        return new OrganisationView(
                school.id(),
                school.kind(),
                school.town(),
                school.day(),
                school.facts(),
                school.predecessors(),
                school.successors(),
                school.currentSuccessors(),
                List.of(periods).stream()
                        .map(period -> new RelationView(
                                relation.id(),
                                relation.town(),
                                relation.kind(),
                                relation.direction(),
                                relation.other(),
                                period,
                                period,
                                null,
                                null,
                                1))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                school.version());
    }

    @Test
    void theEndStandsBeforeTheBeginningThatFollowsItAndTheNewestComesFirst() {
        var lasting = Validity.from(CHANGE);
        var over = Validity.between(FOUNDED, CHANGE.minusDays(1));
        var brief = Validity.between(CHANGE, CHANGE);
        var ancient = new Validity(null, FOUNDED.minusDays(1));

        var periods = timeline(related(ancient, over, brief, lasting)).stream()
                .filter(entry -> entry.path() != null)
                .map(TimelineEntry::validity);

        assertThat(periods).containsExactly(lasting, brief, over, ancient);
    }

    @Test
    void theHistoryBeginsWithTheFoundingAndEndsWithTheEnd() {
        town.life = new Life(FOUNDED, new Ending(LAST, Ending.Kind.CLOSED, List.of(), "Too few children"));

        var timeline = timeline(town.organisation(SampleTown.SCHOOL, SampleTown.TODAY));

        var end = new TimelineEntry(
                Validity.between(LAST, LAST), words.text("timeline.existed"), "Closure: Too few children", null);
        var beginning = new TimelineEntry(
                Validity.between(FOUNDED, FOUNDED),
                words.text("timeline.existed"),
                words.text("timeline.founded"),
                null);
        assertThat(timeline).contains(end, beginning);
        assertThat(timeline.indexOf(end)).isLessThan(timeline.indexOf(beginning));
    }
}

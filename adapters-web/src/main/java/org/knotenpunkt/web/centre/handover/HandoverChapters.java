package org.knotenpunkt.web.centre.handover;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.text.Words;

/** Collects what features tell of a centre that is handed over. */
public final class HandoverChapters {
    private final Set<HandoverContribution> contributions;

    @Inject
    public HandoverChapters(Set<HandoverContribution> contributions) {
        this.contributions = Set.copyOf(contributions);
    }

    /** The chapters of which any feature tells, in their order. */
    List<HandoverSection> of(Actor actor, Handover handover, Words words) {
        var told = Stream.concat(Stream.of(new CentreContribution()), contributions.stream())
                .flatMap(contribution -> contribution.of(actor, handover, words).stream())
                .toList();
        return Arrays.stream(HandoverChapter.values())
                .flatMap(chapter -> chapter(chapter, told).stream())
                .toList();
    }

    private static Optional<HandoverSection> chapter(HandoverChapter chapter, List<HandoverSection> told) {
        var sections =
                told.stream().filter(section -> section.chapter() == chapter).toList();
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandoverSection(
                        chapter,
                        inOrder(chapter, sections),
                        sections.stream()
                                .flatMap(section -> section.notes().stream())
                                .toList()));
    }

    private static List<HandoverEntry> inOrder(HandoverChapter chapter, List<HandoverSection> sections) {
        var entries = sections.stream().flatMap(section -> section.entries().stream());
        return chapter == HandoverChapter.DUE
                ? entries.sorted(comparing(HandoverEntry::day, nullsLast(naturalOrder())))
                        .toList()
                : entries.toList();
    }
}

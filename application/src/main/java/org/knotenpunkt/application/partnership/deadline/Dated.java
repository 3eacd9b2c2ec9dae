package org.knotenpunkt.application.partnership.deadline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;

/**
 * An agreement with all of it from which days follow, as the version says that was agreed last.
 *
 * @param edition the number of that version
 * @param since its first day
 * @param ending the last day, where it was ended; null where it was not
 * @param opened when the last review was opened; null if there was none
 * @param round the review under way; null if none is
 * @param missing the parties that have not handed in their sheet for that
 * @param baselines the goals whose baseline is to be measured by a day until then, and has not been
 * @param goals the operational goals that are due by the last day asked for, and neither reached nor closed
 * @param contributions those that end by then, and are not given in full
 * @param resolutions of disagreements that have a day by then, by the ids of those
 * @param releases that end in the span and that no later one to the same network follows, with the name of the network
 */
public record Dated(
        AgreementId agreement,
        String title,
        int edition,
        LocalDate since,
        AgreementTerm term,
        @Nullable LocalDate ending,
        @Nullable LocalDate opened,
        @Nullable Due round,
        Set<OrganisationId> missing,
        List<Due> baselines,
        List<Due> goals,
        List<Due> contributions,
        List<Due> resolutions,
        List<Due> releases) {
    /**
     * Something with the day on which it is due.
     *
     * @param text in the words of the agreement; null where there are none
     * @param party who answers for it; null where all do
     */
    public record Due(
            UUID id,
            LocalDate day,
            @Nullable String text,
            @Nullable String party) {}

    public Dated {
        missing = Set.copyOf(missing);
        baselines = List.copyOf(baselines);
        goals = List.copyOf(goals);
        contributions = List.copyOf(contributions);
        resolutions = List.copyOf(resolutions);
        releases = List.copyOf(releases);
    }

    /**
     * What is due by a day to come, and what has been since the agreement holds; after its last day only what was released ends. A sheet
     * is due from the day on which its review opens.
     *
     * @param own the organisations for which the reader speaks: of a review under way those are told whose sheet is missing
     */
    public Stream<Deadline> by(LocalDate until, LocalDate today, Set<OrganisationId> own) {
        return Stream.concat(whileItHolds(today, own), each(DeadlineKind.RELEASE, releases))
                .filter(deadline -> deadline.kind() == DeadlineKind.SHEETS
                        || !deadline.day().isAfter(until));
    }

    private Stream<Deadline> whileItHolds(LocalDate today, Set<OrganisationId> own) {
        var last = ending != null ? Optional.of(ending) : term.lastDayAsOf(today);
        if (last.filter(today::isAfter).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(
                        round == null ? review() : sheets(today, own),
                        decided(today),
                        last.map(this::end).stream(),
                        each(DeadlineKind.BASELINE, baselines),
                        each(DeadlineKind.GOAL, goals),
                        each(DeadlineKind.CONTRIBUTION, contributions),
                        each(DeadlineKind.RESOLUTION, resolutions))
                .flatMap(found -> found)
                .filter(deadline -> last.filter(deadline.day()::isAfter).isEmpty());
    }

    private Stream<Deadline> review() {
        return term
                .nextReview(opened)
                .map(day -> of(DeadlineKind.REVIEW, new Due(agreement.value(), day, null, null)))
                .stream();
    }

    /** A review under way is told by the day on which all sides are to have given theirs, to those who have not. */
    private Stream<Deadline> sheets(LocalDate today, Set<OrganisationId> own) {
        return opened != null && opened.isAfter(today)
                ? Stream.empty()
                : Stream.ofNullable(round)
                        .filter(due -> !Collections.disjoint(missing, own))
                        .map(due -> of(DeadlineKind.SHEETS, due));
    }

    /** Nothing is to be decided any more once it was ended. */
    private Stream<Deadline> decided(LocalDate today) {
        return ending != null
                ? Stream.empty()
                : term
                        .noticeBy(today)
                        .filter(day -> !day.isBefore(today))
                        .map(day -> of(DeadlineKind.NOTICE, new Due(agreement.value(), day, null, null)))
                        .stream();
    }

    private Deadline end(LocalDate day) {
        return of(DeadlineKind.END, new Due(agreement.value(), day, null, null));
    }

    private Stream<Deadline> each(DeadlineKind kind, List<Due> dues) {
        return dues.stream().map(due -> of(kind, due));
    }

    private Deadline of(DeadlineKind kind, Due due) {
        return new Deadline(agreement, title, edition, since, kind, due.day(), due.id(), due.text(), due.party());
    }
}

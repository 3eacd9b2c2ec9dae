package org.knotenpunkt.web.partnership.pages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.web.shared.text.Words;

/**
 * Something in the life of an agreement.
 *
 * @param path of the page that tells more; null if this one tells all
 * @param more what is to be said beside it; null for nothing
 * @param toCome whether it has not come yet
 */
public record LifeEntry(
        LocalDate day,
        String what,
        @Nullable String path,
        @Nullable String more,
        boolean toCome) {
    /** Something of which this page tells all. */
    LifeEntry(LocalDate day, String what, @Nullable String more, boolean toCome) {
        this(day, what, null, more, toCome);
    }

    /** All that is known of it, the newest first. */
    static List<LifeEntry> of(AgreementView view, LocalDate today, ZoneId zone, Words words) {
        var entries = new ArrayList<LifeEntry>();
        var agreement = view.agreement();
        agreement.leaves().forEach(leave -> {
            var name = AgreementWords.name(agreement.versions().getLast().content(), leave.party());
            var day = leave.ending().lastDay();
            var key = day.isAfter(today) ? "agreements.life.leaves" : "agreements.life.left";
            entries.add(new LifeEntry(
                    day, words.text(key, "party", name), leave.ending().reason(), day.isAfter(today)));
        });
        agreement
                .ending()
                .ifPresent(ending -> entries.add(new LifeEntry(
                        ending.lastDay(),
                        words.text("agreements.life.ends", "way", ending.way()),
                        ending.reason(),
                        ending.lastDay().isAfter(today))));
        entries.addAll(new LifeOccasions(view, today, zone, words).entries());
        numbers(agreement).forEach(number -> {
            agreement.versionOf(number).ifPresent(version -> entries.addAll(of(version, today, zone, words)));
            agreement.cancellations().reversed().stream()
                    .filter(one -> one.number() == number)
                    .forEach(one -> entries.addAll(of(one, zone, words)));
        });
        entries.sort(Comparator.comparing(LifeEntry::day).reversed());
        return entries;
    }

    /** Those of all versions of which anything is told, be it that they were discarded, the newest first: so one day is in order, too. */
    private static List<Integer> numbers(Agreement agreement) {
        return Stream.concat(
                        agreement.versions().stream().map(Version::number),
                        agreement.cancellations().stream().map(Cancellation::number))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** That a yes counts no more, and before that, that it was given. */
    private static List<LifeEntry> of(Cancellation cancellation, ZoneId zone, Words words) {
        var entries = new ArrayList<LifeEntry>();
        var content = cancellation.content();
        entries.add(new LifeEntry(
                cancellation.at().atZone(zone).toLocalDate(),
                words.text(
                        "agreements.life.cancelled",
                        "parties",
                        AgreementWords.names(cancellation),
                        "number",
                        cancellation.number()),
                AgreementWords.changed(cancellation, words),
                false));
        cancellation
                .cancelled()
                .reversed()
                .forEach(yes -> entries.add(new LifeEntry(
                        yes.on(),
                        words.text(
                                "agreements.life.approved",
                                "party",
                                AgreementWords.name(content, yes.party()),
                                "number",
                                cancellation.number()),
                        words.text("agreements.life.approved.cancelled"),
                        false)));
        return entries;
    }

    private static List<LifeEntry> of(Version version, LocalDate today, ZoneId zone, Words words) {
        var entries = new ArrayList<LifeEntry>();
        var since = version.since();
        if (since != null) {
            entries.add(new LifeEntry(
                    since,
                    words.text("agreements.life.agreed", "number", version.number()),
                    version.amendment() == null ? null : version.amendment().title(),
                    since.isAfter(today)));
        }
        Optional.ofNullable(version.rejection())
                .ifPresent(no -> entries.add(new LifeEntry(
                        no.at().atZone(zone).toLocalDate(),
                        words.text(
                                "agreements.life.refused",
                                "party",
                                AgreementWords.name(version.content(), no.party()),
                                "number",
                                version.number()),
                        no.reason(),
                        false)));
        version.approvals()
                .reversed()
                .forEach(yes -> entries.add(new LifeEntry(
                        yes.on(),
                        words.text(
                                "agreements.life.approved",
                                "party",
                                AgreementWords.name(version.content(), yes.party()),
                                "number",
                                version.number()),
                        null,
                        false)));
        Optional.ofNullable(version.proposal())
                .ifPresent(proposal -> entries.add(new LifeEntry(
                        proposal.on(),
                        words.text("agreements.life.proposed", "number", version.number()),
                        proposal.onPaper() ? words.text("agreements.life.on-paper") : null,
                        false)));
        return entries;
    }
}

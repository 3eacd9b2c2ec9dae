package org.knotenpunkt.web.partnership.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.Occasions.Disputed;
import org.knotenpunkt.application.partnership.Occasions.Released;
import org.knotenpunkt.application.partnership.Occasions.Reviewed;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What of the life of an agreement other pages tell: that its parties look at it together, that they have something to settle, and that the
 * office of a network may read it.
 */
record LifeOccasions(AgreementView view, LocalDate today, ZoneId zone, Words words) {
    /** Of each of them the newest first. */
    List<LifeEntry> entries() {
        var occasions = view.occasions();
        return Stream.of(
                        next().stream(),
                        occasions.reviews().stream().flatMap(this::of),
                        occasions.disputes().stream().flatMap(this::of),
                        occasions.releases().stream().flatMap(this::of))
                .flatMap(entries -> entries)
                .toList();
    }

    private Agreement agreement() {
        return view.agreement();
    }

    /** When the parties are to look at it next, as they have agreed; what they have begun counts for the day that was nearest. */
    private Optional<LifeEntry> next() {
        return agreement()
                .inForceOn(today)
                .map(version -> version.content().term())
                .flatMap(this::nextReview)
                .filter(day ->
                        agreement().lastDayAsOf(today).filter(day::isAfter).isEmpty())
                .map(day -> new LifeEntry(
                        day,
                        words.text("agreements.life.review"),
                        AgreementPaths.reviews(agreement().id()),
                        null,
                        day.isAfter(today)));
    }

    private Optional<LocalDate> nextReview(AgreementTerm term) {
        var reviews = view.occasions().reviews();
        return term.nextReview(reviews.isEmpty() ? null : reviews.getFirst().opens())
                .flatMap(next ->
                        term.reviewsFrom(next.isBefore(today) ? today : next).findFirst());
    }

    private Stream<LifeEntry> of(Reviewed review) {
        var path = AgreementPaths.review(review.review());
        return Stream.of(
                        at(review.concludedAt(), words.text("agreements.life.review-concluded"), path),
                        at(review.closedAt(), words.text("agreements.life.review-closed"), path),
                        Stream.of(new LifeEntry(
                                review.opens(),
                                words.text("agreements.life.review-opens"),
                                path,
                                null,
                                review.opens().isAfter(today))))
                .flatMap(entries -> entries);
    }

    private Stream<LifeEntry> of(Disputed dispute) {
        var path = AgreementPaths.disagreement(dispute.disagreement());
        var party = agreement()
                .lastSaid(content -> content.party(dispute.party()))
                .map(Party::name)
                .orElseThrow();
        var raised = words.text("agreements.life.raised", "kind", dispute.kind(), "party", party);
        return Stream.concat(
                at(
                        dispute.overAt(),
                        words.text("agreements.life.settled", "kind", dispute.kind(), "state", dispute.state()),
                        path),
                Stream.of(new LifeEntry(dispute.on(), raised, path, null, false)));
    }

    private Stream<LifeEntry> of(Released release) {
        var path = AgreementPaths.releases(agreement().id());
        return Stream.concat(
                at(release.revokedAt(), words.text("agreements.life.revoked", "network", release.network()), path),
                Stream.of(new LifeEntry(
                        day(release.givenAt()),
                        words.text("agreements.life.released", "network", release.network()),
                        path,
                        words.show(release.validity()),
                        false)));
    }

    private Stream<LifeEntry> at(@Nullable Instant at, String what, String path) {
        return at == null ? Stream.empty() : Stream.of(new LifeEntry(day(at), what, path, null, false));
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}

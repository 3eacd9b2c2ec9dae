package org.knotenpunkt.application.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows those who work in a town how many came. */
public final class CountReader implements ReadCounts {
    private final SessionCounts counts;
    private final Offers offers;
    private final Rights rights;
    private final Transactions transactions;
    private final InstantSource clock;
    private final ZoneId zone;

    public CountReader(
            SessionCounts counts,
            Offers offers,
            Rights rights,
            Transactions transactions,
            InstantSource clock,
            ZoneId zone) {
        this.counts = counts;
        this.offers = offers;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Result<CountView, CountError> read(Actor actor, OfferId offer, SessionId session) {
        return transactions.read(
                actor,
                () -> CountReach.seen(rights, actor, offers, offer, session).map(this::view));
    }

    private CountView view(HeldSession seen) {
        var offer = seen.offer();
        var atHand = counts.atHand(
                offer.municipality(), offer.id(), seen.session().start().toLocalDate());
        return new CountView(
                offer, seen.session(), seen.count(counts), atHand.closing(), atHand.heard(), seen.changes(offers));
    }

    @Override
    public Result<SessionList, CountError> sessions(
            Actor actor, MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last) {
        return transactions.read(
                actor,
                () -> readable(actor, town)
                        .map(there -> new SessionList(
                                counts.sessions(there, centre, first, last).stream()
                                        .filter(row -> rights.permitInAny(
                                                actor, READ_COUNTS, Offer.scopes(there, row.centre(), row.provider())))
                                        .toList(),
                                now())));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    private Result<MunicipalityId, CountError> readable(Actor actor, MunicipalityId town) {
        return rights.require(actor, READ_FIGURES, new Scope.Municipality(town), town)
                .mapRefusal(CountError.CountsNotAllowed::new);
    }

    @Override
    public Result<Figures, CountError> figures(
            Actor actor, MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last, FigureBy by) {
        return transactions.read(
                actor,
                () -> readable(actor, town)
                        .map(there -> standing(new FigureQuestion(there, centre, first, last, now()), by))
                        .map(figures -> seesHours(actor, town, centre) ? figures : figures.withoutHours()));
    }

    /**
     * Hours are read by those who may read the counts of all single sessions of which the figures are: a question can be so narrow that it is about
     * one of them, or about all but one.
     */
    private boolean seesHours(Actor actor, MunicipalityId town, @Nullable CentreId centre) {
        return rights.permitInAny(
                actor,
                READ_COUNTS,
                centre == null
                        ? List.of(new Scope.Municipality(town))
                        : List.of(new Scope.Municipality(town), new Scope.Organisation(town, centre.value())));
    }

    private Figures standing(FigureQuestion question, FigureBy by) {
        var settled = counts.settled(question, Set.of(by));
        return Objects.requireNonNull(settled.ways().get(by)).standing(settled.months());
    }
}

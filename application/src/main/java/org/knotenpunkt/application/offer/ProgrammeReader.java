package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.Actor;

/** Shows everybody what is published; it asks for no right, and sees nothing else. */
public final class ProgrammeReader implements ReadProgramme {
    private final OfferQueries queries;
    private final Transactions transactions;

    public ProgrammeReader(OfferQueries queries, Transactions transactions) {
        this.queries = queries;
        this.transactions = transactions;
    }

    @Override
    public Optional<Programme> of(PlaceKey town, PlaceKey centre, LocalDateTime from, LocalDate last) {
        return transactions.read(Actor.PUBLIC, () -> queries.programme(town, centre, from, last));
    }

    @Override
    public Optional<TownProgramme> in(TownSearch search, LocalDateTime from, LocalDate last) {
        return transactions.read(Actor.PUBLIC, () -> queries.programme(search, from, last));
    }

    @Override
    public ListedTowns towns(@Nullable String text, LocalDate today, TownPart part) {
        return transactions.read(Actor.PUBLIC, () -> queries.towns(text, today, part));
    }
}

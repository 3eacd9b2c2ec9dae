package org.knotenpunkt.domain.partnership.progress;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What is recorded, entry by entry, of one thing on which an agreement agrees, through all of its versions; the root of the aggregate of
 * these entries.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 *
 * @param <A> the aggregate itself
 * @param <E> an entry
 * @param <V> what tells of entries
 */
public abstract sealed class Recorded<A extends Recorded<A, E, V>, E, V extends ProgressEvent> implements Aggregate<A>
        permits Deliveries, GoalRatings, GoalValues {
    private final AgreementId agreement;
    private final MunicipalityId municipality;
    private final Ledger<E> ledger;
    private final List<V> events;

    Recorded(AgreementId agreement, MunicipalityId municipality, Ledger<E> ledger, List<V> events) {
        this.agreement = agreement;
        this.municipality = municipality;
        this.ledger = ledger;
        this.events = List.copyOf(events);
    }

    /** The same thing, of which the ledger says this and the events have not been published. */
    abstract A next(Ledger<E> entries, List<V> untold);

    final A with(Ledger<E> entries, V event) {
        return next(entries, Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    @Override
    public final A saved() {
        return next(ledger, List.of());
    }

    public final AgreementId agreement() {
        return agreement;
    }

    public final MunicipalityId municipality() {
        return municipality;
    }

    public final Ledger<E> ledger() {
        return ledger;
    }

    /** How much was recorded and taken back before what has happened since it was read. */
    @Override
    public final long version() {
        return ledger.changes() - events.size();
    }

    @Override
    public final List<V> events() {
        return events;
    }
}

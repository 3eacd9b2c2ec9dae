package org.knotenpunkt.application.needs.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a town draws up what it asks. The version is the one in which the actor has seen the instrument; if it is not the current
 * one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface ManageInstruments {
    /**
     * Begins an instrument with the questions of a template, or with none.
     *
     * @param template the code of the template, or null for none
     */
    Result<Instrument, InstrumentError> begin(
            Actor actor, MunicipalityId town, String title, @Nullable String template);

    /**
     * Begins another instrument of the town with what one asks. Its waves cannot be compared with those of the original.
     *
     * @param number of the version that is copied; null for what the original is to ask next
     */
    Result<Instrument, InstrumentError> copy(Actor actor, InstrumentId id, @Nullable Integer number, String title);

    /** Calls it otherwise. */
    Result<Instrument, InstrumentError> rename(Actor actor, InstrumentId id, long version, String title);

    /** Says what its next version is to ask. */
    Result<Instrument, InstrumentError> redraft(Actor actor, InstrumentId id, long version, List<Question> questions);

    /** Publishes its next version, unless it asks nothing, or nothing new. */
    Result<Instrument, InstrumentError> publish(Actor actor, InstrumentId id, long version);
}

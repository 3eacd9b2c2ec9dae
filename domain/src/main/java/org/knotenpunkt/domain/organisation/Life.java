package org.knotenpunkt.domain.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Validity;

/**
 * When an organisation exists.
 *
 * @param founded the first day, or null if it is not known
 * @param ending how it ended or will end, or null if no end is known
 */
public record Life(@Nullable LocalDate founded, @Nullable Ending ending) {
    /** A life of which neither the beginning nor the end is known. */
    public static final Life UNKNOWN = new Life(null, null);

    public Life {
        if (founded != null && ending != null && ending.lastDay().isBefore(founded)) {
            throw new IllegalArgumentException("An organisation cannot end before it was founded");
        }
    }

    public Validity validity() {
        return new Validity(founded, lastDay().orElse(null));
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(ending).map(Ending::lastDay);
    }

    public Existence on(LocalDate day) {
        if (validity().isToCome(day)) {
            return Existence.NOT_YET;
        }
        return validity().isOver(day) ? Existence.ENDED : Existence.EXISTS;
    }

    /**
     * Why something cannot be said of whoever lives so: it would begin before the founding. A beginning that is known roughly may be as
     * late as that allows.
     *
     * @param of who lives so
     * @param name what that one is called
     * @param from when it would begin
     */
    public Optional<OrganisationError> begunBefore(OrganisationId of, String name, PartialDate from) {
        return founded == null || !from.lastDay().isBefore(founded)
                ? Optional.empty()
                : Optional.of(new OrganisationError.BeforeFounding(of, name, from, founded));
    }

    /**
     * Why something cannot be said of whoever lives so: it would begin before the founding or, where its beginning is not known, be over
     * by then.
     *
     * @param of who lives so
     * @param name what that one is called
     */
    public Optional<OrganisationError> begunBefore(OrganisationId of, String name, Validity period) {
        if (period.from() != null) {
            return begunBefore(of, name, PartialDate.of(period.from()));
        }
        var until = period.until();
        return founded == null || until == null || !until.isBefore(founded)
                ? Optional.empty()
                : Optional.of(new OrganisationError.OverBeforeFounding(of, name, until, founded));
    }

    Life endingWith(Ending how) {
        return new Life(founded, how);
    }
}

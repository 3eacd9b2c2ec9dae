package org.knotenpunkt.web.shared.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.web.shared.input.Link;

/** Carries the reason of a refusal to the place that turns it into a problem or a page. */
public final class Refused extends RuntimeException {
    private final transient DomainError reason;
    private final transient @Nullable Link instead;

    public Refused(DomainError reason) {
        this(reason, null);
    }

    /** @param instead where to see why: how the thing is that could not be changed */
    public Refused(DomainError reason, @Nullable Link instead) {
        super(reason.code());
        this.reason = reason;
        this.instead = instead;
    }

    public DomainError reason() {
        return reason;
    }

    public Optional<Link> instead() {
        return Optional.ofNullable(instead);
    }
}

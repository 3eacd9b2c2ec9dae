package org.knotenpunkt.web.shared.answer;

import org.knotenpunkt.domain.shared.DomainError;

/** Carries the reason of a refusal to the place that turns it into a problem or a page. */
public final class Refused extends RuntimeException {
    private final transient DomainError reason;

    public Refused(DomainError reason) {
        super(reason.code());
        this.reason = reason;
    }

    public DomainError reason() {
        return reason;
    }
}

package org.knotenpunkt.domain.shared;

/** A refusal for a reason of another family, whose name and meaning it takes on. */
public interface Forwarded extends DomainError {
    DomainError reason();

    @Override
    default DomainError origin() {
        return reason().origin();
    }

    @Override
    default Kind kind() {
        return reason().kind();
    }

    @Override
    default String code() {
        return reason().code();
    }
}

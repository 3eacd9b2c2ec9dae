package org.knotenpunkt.domain.shared;

import java.util.List;

/** A refusal because of several things, which it names so that programs find them. */
public interface Naming extends DomainError {
    /** The ids of the things, in the order in which they are spoken of. */
    List<String> named();
}

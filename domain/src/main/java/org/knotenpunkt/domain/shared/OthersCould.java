package org.knotenpunkt.domain.shared;

import java.util.List;

/** A refusal because this person may not do it, where others may of whom this one may know. */
public interface OthersCould extends DomainError {
    /** What those are called who could do it instead, in the order in which they are to be named. */
    List<String> couldInstead();
}

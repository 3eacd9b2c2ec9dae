package org.knotenpunkt.application.partnership.deadline;

/** What is due on a day. */
public enum DeadlineKind {
    /** The parties look together at how it goes. */
    REVIEW,
    /** Each side has given its view for the review under way. */
    SHEETS,
    /** The last day on which one can say that the agreement does not go on. */
    NOTICE,
    /** The last day of the agreement. */
    END,
    /** It is to be measured how it is with a goal before anything is done for it. */
    BASELINE,
    /** A goal is to be reached. */
    GOAL,
    /** A contribution is to be given in full. */
    CONTRIBUTION,
    /** What settles a disagreement is to be done. */
    RESOLUTION,
    /** The last day on which the office of a network may read the agreement. */
    RELEASE
}

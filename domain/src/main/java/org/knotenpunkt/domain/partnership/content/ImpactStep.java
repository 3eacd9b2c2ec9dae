package org.knotenpunkt.domain.partnership.content;

/**
 * A step of the impact ladder (Wirkungstreppe) of PHINEO, from what is done to what becomes of it. One speaks of effects from the
 * fourth step on.
 */
public enum ImpactStep {
    /** Activities take place as planned. */
    ACTIVITIES_TAKE_PLACE(1, ImpactClaim.OUTPUT),
    /** Target groups are reached. */
    TARGET_GROUPS_REACHED(2, ImpactClaim.OUTPUT),
    /** Target groups accept what is offered. */
    OFFER_ACCEPTED(3, ImpactClaim.OUTPUT),
    /** They know or can do more. */
    SKILLS_CHANGE(4, ImpactClaim.OUTCOME),
    /** They act differently. */
    BEHAVIOUR_CHANGES(5, ImpactClaim.OUTCOME),
    /** Their situation in life is another. */
    SITUATION_CHANGES(6, ImpactClaim.OUTCOME),
    /** Society is another. */
    SOCIETY_CHANGES(7, ImpactClaim.IMPACT);

    private final int number;
    private final ImpactClaim claim;

    ImpactStep(int number, ImpactClaim claim) {
        this.number = number;
        this.claim = claim;
    }

    /** 1 to 7. */
    public int number() {
        return number;
    }

    /** What is reached on it. */
    public ImpactClaim claim() {
        return claim;
    }

    /** Whether it may be called so; less may always be claimed than was reached. */
    public boolean supports(ImpactClaim other) {
        return other.compareTo(claim) <= 0;
    }
}

package org.knotenpunkt.domain.centre.frame;

/**
 * Names an edition of a quality frame.
 *
 * @param code the stable name of the frame, as in {@code conditions}
 * @param edition counts from 1
 */
public record FrameRef(String code, int edition) {
    public static final int FIRST = 1;

    public FrameRef {
        code = Criterion.checkedCode("code of a quality frame", code);
        if (edition < FIRST) {
            throw new IllegalArgumentException("Editions count from 1, not from " + edition);
        }
    }

    /** The edition that follows it. */
    public FrameRef next() {
        return new FrameRef(code, edition + 1);
    }
}

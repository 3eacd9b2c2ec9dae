package org.knotenpunkt.domain.needs;

import org.knotenpunkt.domain.shared.Texts;

/**
 * What somebody sees.
 *
 * @param text what it is
 * @param evidence what shows it
 * @param weight from 1, slight, to 5, great
 */
public record Finding(
        FindingId id, FindingKind kind, Perspective perspective, String text, String evidence, int weight) {
    public static final int MAX_TEXT_LENGTH = 500;
    public static final int MAX_EVIDENCE_LENGTH = 1000;
    public static final int MAX_WEIGHT = 5;

    public Finding {
        text = Texts.checked("text of a finding", text, MAX_TEXT_LENGTH);
        evidence = Texts.checked("evidence of a finding", evidence, MAX_EVIDENCE_LENGTH);
        if (weight < 1 || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException("A finding weighs 1 to %d, not %d".formatted(MAX_WEIGHT, weight));
        }
    }

    public boolean isNeed() {
        return kind == FindingKind.NEED;
    }
}

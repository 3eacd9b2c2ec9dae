package org.knotenpunkt.application.needs;

import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;

/**
 * What somebody sees.
 *
 * @param text what it is
 * @param evidence what shows it
 * @param weight from 1, slight, to 5, great
 */
public record NewFinding(FindingKind kind, Perspective perspective, String text, String evidence, int weight) {
    Finding as(FindingId id) {
        return new Finding(id, kind, perspective, text, evidence, weight);
    }
}

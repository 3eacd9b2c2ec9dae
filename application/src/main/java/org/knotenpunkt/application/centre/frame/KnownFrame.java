package org.knotenpunkt.application.centre.frame;

import org.knotenpunkt.domain.centre.frame.QualityFrame;

/**
 * A quality frame that a town may use.
 *
 * @param own whether it is the town's own; else it comes with the software
 */
public record KnownFrame(QualityFrame frame, boolean own) {}

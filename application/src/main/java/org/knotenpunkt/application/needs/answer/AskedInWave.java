package org.knotenpunkt.application.needs.answer;

import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.perspective.Perspectives;

/**
 * What a wave of an assessment asks.
 *
 * @param perspectives all that the town knows
 */
public record AskedInWave(Assessment assessment, Wave wave, InstrumentVersion version, Perspectives perspectives) {}

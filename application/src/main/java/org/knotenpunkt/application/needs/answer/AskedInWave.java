package org.knotenpunkt.application.needs.answer;

import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;

/** What a wave of an assessment asks. */
public record AskedInWave(Assessment assessment, Wave wave, InstrumentVersion version) {}

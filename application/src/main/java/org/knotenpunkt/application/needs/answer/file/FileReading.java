package org.knotenpunkt.application.needs.answer.file;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/**
 * How a file is to be read.
 *
 * @param perspective of lines that say none; null if each has to
 * @param language of lines that say none
 * @param unfinishedToo whether sheets are taken that nobody has sent off
 * @param again whether it is taken though it was before
 */
public record FileReading(
        @Nullable Perspective perspective, LanguageTag language, boolean unfinishedToo, boolean again) {}

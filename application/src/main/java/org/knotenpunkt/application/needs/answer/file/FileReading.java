package org.knotenpunkt.application.needs.answer.file;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/**
 * How a file is to be read.
 *
 * @param called what those that every town knows are called besides their codes, by their names in small letters
 * @param perspective of lines that say none; null if each has to
 * @param language of lines that say none
 * @param unfinishedToo whether sheets are taken that nobody has sent off
 * @param again whether it is taken though it was before
 */
public record FileReading(
        Map<String, Perspective> called,
        @Nullable Perspective perspective,
        LanguageTag language,
        boolean unfinishedToo,
        boolean again) {
    public FileReading {
        called = Map.copyOf(called);
    }

    /** One in which perspectives go by their codes alone. */
    public FileReading(@Nullable Perspective perspective, LanguageTag language, boolean unfinishedToo, boolean again) {
        this(Map.of(), perspective, language, unfinishedToo, again);
    }
}

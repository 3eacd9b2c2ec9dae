package org.knotenpunkt.application.shared;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered that has been done.
 *
 * @param status of HTTP
 * @param language of the texts in it, as a tag
 * @param location where the new thing is; null where nothing new has come to be
 * @param entityTag the version of what was changed; null where it has none
 * @param body JSON without any secret; null if there was none
 */
public record KeptAnswer(
        int status,
        String language,
        @Nullable String location,
        @Nullable String entityTag,
        @Nullable String body) {}

package org.knotenpunkt.web.needs.answering;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/**
 * In which language somebody is spoken to: the one chosen on the page, or else the best of those that the browser accepts.
 *
 * @param offered those that there are to choose from
 */
public record Tongues(List<LanguageTag> offered) {
    /** The name of the parameter and of the field that hold the choice. */
    static final String LANGUAGE = "language";

    /** Those in which all can be read, in the usual order. */
    public Tongues {
        var all = List.copyOf(offered);
        offered = Stream.concat(
                        RespondentWords.LANGUAGES.stream().filter(all::contains),
                        all.stream().filter(language -> !RespondentWords.LANGUAGES.contains(language)))
                .toList();
    }

    /** In an address the choice is a new one; in a form it is that of the page. */
    public LanguageTag of(Context ctx) {
        return Stream.of(ctx.queryParam(LANGUAGE), formParam(ctx))
                .flatMap(chosen -> find(chosen).stream())
                .findFirst()
                .orElseGet(() -> accepted(ctx.header("Accept-Language")));
    }

    private static @Nullable String formParam(Context ctx) {
        return ctx.method().name().equals("POST") ? ctx.formParam(LANGUAGE) : null;
    }

    private Optional<LanguageTag> find(@Nullable String chosen) {
        return offered.stream()
                .filter(language -> language.value().equals(chosen))
                .findFirst();
    }

    private LanguageTag accepted(@Nullable String ranges) {
        try {
            var tags = offered.stream().map(LanguageTag::value).toList();
            return ranges == null
                    ? LanguageTag.GERMAN
                    : find(Locale.lookupTag(LanguageRange.parse(ranges), tags)).orElse(LanguageTag.GERMAN);
        } catch (IllegalArgumentException e) {
            return LanguageTag.GERMAN;
        }
    }
}

package org.knotenpunkt.web.needs.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.instrument.InstrumentTemplate;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Origin;

/**
 * An instrument in the API.
 *
 * @param origin absent where its questions are its own
 * @param draft what its next version is to ask
 * @param changed whether that is something else than its last version asks
 */
record InstrumentJson(
        UUID id,
        UUID town,
        String title,
        @Nullable OriginJson origin,
        List<QuestionJson> draft,
        boolean changed,
        List<VersionItem> versions,
        long version) {
    /** Instruments in a list. */
    record Items(List<Item> items) {}

    /** An instrument in a list, with the number of its last version, which is absent where none is published. */
    record Item(
            UUID id,
            UUID town,
            String title,
            @Nullable OriginJson origin,
            int questions,
            boolean changed,
            @Nullable Integer latest,
            long version) {
        static Item from(Instrument instrument) {
            return new Item(
                    instrument.id().value(),
                    instrument.municipality().value(),
                    instrument.title(),
                    OriginJson.of(instrument),
                    instrument.draft().size(),
                    instrument.isChanged(),
                    instrument.latest().map(InstrumentVersion::number).orElse(null),
                    instrument.version());
        }
    }

    /** Whence it had its first questions: from a template, or from another instrument as that was called then. */
    record OriginJson(
            @Nullable String template,
            @Nullable UUID instrument,
            @Nullable String title,
            @Nullable Integer number) {
        static @Nullable OriginJson of(Instrument instrument) {
            return instrument.origin().map(OriginJson::from).orElse(null);
        }

        private static OriginJson from(Origin origin) {
            return switch (origin) {
                case Origin.Template(var code) -> new OriginJson(code, null, null, null);
                case Origin.Copied(var original, var title, var number) ->
                    new OriginJson(null, original.value(), title, number);
            };
        }
    }

    /** A version without what it asks. */
    record VersionItem(int number, LocalDate published, int questions, List<String> languages) {
        static VersionItem from(InstrumentVersion version) {
            return new VersionItem(
                    version.number(), version.published(), version.questions().size(), tags(version));
        }
    }

    /** A version with what it asks. */
    record VersionJson(
            UUID instrument, int number, LocalDate published, List<String> languages, List<QuestionJson> questions) {
        static VersionJson from(Instrument instrument, InstrumentVersion version) {
            return new VersionJson(
                    instrument.id().value(),
                    version.number(),
                    version.published(),
                    tags(version),
                    QuestionJson.from(version.questions()));
        }
    }

    /** The templates that are shipped. */
    record Templates(List<TemplateJson> items) {}

    /** A template. */
    record TemplateJson(String code, Map<String, String> title, List<QuestionJson> questions) {
        static TemplateJson from(InstrumentTemplate template) {
            return new TemplateJson(
                    template.code(), QuestionJson.texts(template.title()), QuestionJson.from(template.questions()));
        }
    }

    private static List<String> tags(InstrumentVersion version) {
        return version.languages().stream().map(LanguageTag::value).toList();
    }

    static InstrumentJson from(Instrument instrument) {
        return new InstrumentJson(
                instrument.id().value(),
                instrument.municipality().value(),
                instrument.title(),
                OriginJson.of(instrument),
                QuestionJson.from(instrument.draft()),
                instrument.isChanged(),
                instrument.versions().stream().map(VersionItem::from).toList(),
                instrument.version());
    }
}

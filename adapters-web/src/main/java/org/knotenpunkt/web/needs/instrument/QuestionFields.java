package org.knotenpunkt.web.needs.instrument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.NumberedIds;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What a form asks about a question, in German. What other languages say stays with it; options know theirs by their German words or, where
 * these change, by their line.
 */
final class QuestionFields {
    static final String CODE = "code";
    static final int MAX_AMOUNT = 1_000_000;
    private static final int MAX_OPTIONS_LENGTH = QuestionKind.Choice.MAX_OPTIONS * (Wording.MAX_LENGTH + 1);

    private QuestionFields() {}

    /** @param isNew whether the question still gets the id that it keeps */
    static List<Field> of(KindOfQuestion kind, boolean isNew, Words words) {
        var yesOrNo = Option.yesAndNo(words);
        var ofKind = switch (kind) {
            case SCALE ->
                Stream.of(
                        Field.number("points"),
                        Field.text("low", Wording.MAX_LENGTH),
                        Field.text("high", Wording.MAX_LENGTH));
            case CHOICE -> Stream.of(Field.area("options", MAX_OPTIONS_LENGTH), Field.choice("several", yesOrNo));
            case AMOUNT -> Stream.of(Field.number("min"), Field.number("max"));
            case TEXT -> Stream.<Field>empty();
        };
        return Stream.of(
                        Stream.of(Field.text("wording", Wording.MAX_LENGTH)),
                        ofKind,
                        Stream.of(Field.choice("required", yesOrNo)),
                        isNew ? Stream.of(Field.text(CODE, 20).optional()) : Stream.<Field>empty())
                .flatMap(fields -> fields)
                .toList();
    }

    /** Names of fields and values for a question that is there. */
    static @Nullable Object[] values(Question question) {
        var values = new ArrayList<@Nullable Object>(
                List.of("wording", question.wording().german(), "required", question.required()));
        switch (question.kind()) {
            case QuestionKind.Scale(var points, var low, var high) ->
                values.addAll(List.of("points", points, "low", low.german(), "high", high.german()));
            case QuestionKind.Choice(var options, var several) ->
                values.addAll(List.of(
                        "options",
                        options.stream().map(option -> option.label().german()).collect(Collectors.joining("\n")),
                        "several",
                        several));
            case QuestionKind.Amount(var min, var max) -> values.addAll(List.of("min", min, "max", max));
            case QuestionKind.FreeText text -> {}
        }
        return values.toArray();
    }

    /**
     * The question that the form describes.
     *
     * @param before what it was before; null for a new one
     * @param id of a new question of which the form names none
     */
    static Supplier<Question> read(Form form, KindOfQuestion kind, @Nullable Question before, QuestionId id) {
        var code = form.optionalParsed(CODE, "needs.request.no-question-id", QuestionId::new);
        var wording = form.text("wording", Wording.MAX_LENGTH);
        var required = form.yesOrNo("required");
        var ofKind = kind(form, kind, before == null ? null : before.kind());
        return () -> {
            var chosen = code.orNull();
            return new Question(
                    before != null ? before.id() : chosen != null ? chosen : id,
                    german(before == null ? null : before.wording(), wording.get()),
                    ofKind.get(),
                    required.get());
        };
    }

    private static Supplier<QuestionKind> kind(Form form, KindOfQuestion kind, @Nullable QuestionKind before) {
        return switch (kind) {
            case SCALE -> scale(form, before instanceof QuestionKind.Scale scale ? scale : null);
            case CHOICE -> choice(form, before instanceof QuestionKind.Choice choice ? choice.options() : List.of());
            case AMOUNT -> amount(form);
            case TEXT -> QuestionKind.FreeText::new;
        };
    }

    private static Supplier<QuestionKind> scale(Form form, QuestionKind.@Nullable Scale before) {
        var points = form.integer("points", QuestionKind.Scale.MIN_POINTS, QuestionKind.Scale.MAX_POINTS);
        var low = form.text("low", Wording.MAX_LENGTH);
        var high = form.text("high", Wording.MAX_LENGTH);
        return () -> new QuestionKind.Scale(
                points.get(),
                german(before == null ? null : before.low(), low.get()),
                german(before == null ? null : before.high(), high.get()));
    }

    private static Supplier<QuestionKind> amount(Form form) {
        var min = form.integer("min", 0, MAX_AMOUNT);
        var max = form.integer("max", 0, MAX_AMOUNT);
        form.requireOrder(min, max);
        return () -> new QuestionKind.Amount(min.get(), max.get());
    }

    private static Supplier<QuestionKind> choice(Form form, List<QuestionKind.Option> before) {
        var several = form.yesOrNo("several");
        var typed = form.text("options", MAX_OPTIONS_LENGTH).orNull();
        var labels = typed == null ? List.<String>of() : labels(form, typed);
        return () -> new QuestionKind.Choice(options(before, labels), several.get());
    }

    private static List<String> labels(Form form, String typed) {
        var labels = typed.lines()
                .map(Texts::onOneLine)
                .filter(line -> !line.isEmpty())
                .toList();
        if (labels.size() < 2 || labels.size() > QuestionKind.Choice.MAX_OPTIONS) {
            form.addError("options", "needs.request.options", "min", 2, "max", QuestionKind.Choice.MAX_OPTIONS);
        } else if (new HashSet<>(labels).size() < labels.size()) {
            form.addError("options", "needs.request.option-twice");
        } else if (labels.stream().anyMatch(label -> label.length() > Wording.MAX_LENGTH)) {
            form.addError("options", "request.too-long", "max", Wording.MAX_LENGTH);
        }
        return labels;
    }

    /** The options with these labels, each as the one that it was before. */
    private static List<QuestionKind.Option> options(List<QuestionKind.Option> before, List<String> labels) {
        var options = new ArrayList<QuestionKind.@Nullable Option>(Collections.nCopies(labels.size(), null));
        var left = new ArrayList<QuestionKind.@Nullable Option>(before);
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < left.size(); j++) {
                var same = left.get(j);
                if (same != null && same.label().german().equals(labels.get(i))) {
                    options.set(i, same);
                    left.set(j, null);
                }
            }
        }
        var taken = new HashSet<>(before.stream().map(QuestionKind.Option::id).toList());
        for (int i = 0; i < labels.size(); i++) {
            if (options.get(i) == null) {
                var reworded = i < left.size() ? left.get(i) : null;
                options.set(
                        i,
                        reworded == null
                                ? new QuestionKind.Option(free(taken), Wording.german(labels.get(i)))
                                : new QuestionKind.Option(reworded.id(), german(reworded.label(), labels.get(i))));
            }
        }
        return options.stream().flatMap(Stream::ofNullable).toList();
    }

    private static OptionId free(Set<OptionId> taken) {
        var free = NumberedIds.firstFree(taken, number -> new OptionId("a" + number));
        taken.add(free);
        return free;
    }

    private static Wording german(@Nullable Wording before, String text) {
        return before == null ? Wording.german(text) : before.with(LanguageTag.GERMAN, text);
    }
}

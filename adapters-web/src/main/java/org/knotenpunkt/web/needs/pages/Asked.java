package org.knotenpunkt.web.needs.pages;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.result.NumberClass;
import org.knotenpunkt.web.shared.text.Words;

/** Questions and what there is to choose from, in the language of the reader; in German where they are not there in that. */
public final class Asked {
    private Asked() {}

    private static LanguageTag language(Words words) {
        return new LanguageTag(words.language().tag());
    }

    public static String text(Wording wording, Words words) {
        return wording.in(language(words));
    }

    public static String text(Question question, Words words) {
        return text(question.wording(), words);
    }

    /** The language in which it is said, where that is not the one of the page; null where it is. */
    public static @Nullable String foreign(Wording wording, Words words) {
        var said = wording.nearest(language(words));
        return said.equals(language(words)) ? null : said.value();
    }

    /**
     * What a value stands for that can be counted.
     *
     * @param value the number of a point, the id of an option or the {@link NumberClass#value()} of a class
     */
    public static String label(Question question, String value, Words words) {
        return switch (question.kind()) {
            case QuestionKind.Choice choice ->
                choice.options().stream()
                        .filter(option -> option.id().value().equals(value))
                        .map(option -> text(option.label(), words))
                        .findFirst()
                        .orElse(value);
            case QuestionKind.Scale(var points, var low, var high) -> {
                if (value.equals("1")) {
                    yield "1 – " + text(low, words);
                }
                yield value.equals(Integer.toString(points)) ? points + " – " + text(high, words) : value;
            }
            case QuestionKind.Amount amount ->
                NumberClass.of(amount)
                        .filter(one -> one.value().equals(value) && one.from() < one.to())
                        .map(one -> words.text("needs.class", "from", one.from(), "to", one.to()))
                        .findFirst()
                        .orElse(value);
            case QuestionKind.FreeText text -> value;
        };
    }
}

package org.knotenpunkt.web.shared.input;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.text.Words;

/** What a request holds, read field by field and by type, so that all that is wrong with it can be told at once. */
public abstract sealed class Fields permits Form, Body {
    /** As what a value is written, where there is more than one way. */
    enum Shape {
        TEXT,
        NUMBER,
        DECIMAL,
        BOOLEAN
    }

    /** Who sends nothing but faults does not have to be told all of them. */
    static final int MAX_FAULTS = 100;

    private static final int MAX_DIGITS = 12;

    private final Words words;
    private final Validity reach;
    private final List<FieldError> errors;

    Fields(Words words, Validity reach, List<FieldError> errors) {
        this.words = words;
        this.reach = reach;
        this.errors = errors;
    }

    /** A part of the whole, whose faults are told with those of the others. */
    Fields(Fields whole) {
        this(whole.words, whole.reach, whole.errors);
    }

    Fields(Context ctx) {
        this(Requests.words(ctx), Exchange.of(ctx).reach(), new ArrayList<>());
    }

    /**
     * What stands in the field, without white space around it; null if nothing does.
     *
     * @throws IllegalArgumentException if it is written as something else
     */
    abstract @Nullable String given(String field, Shape shape);

    /** A day as it is written here. */
    abstract LocalDate day(String text);

    /** A number as it is written here; throws {@link IllegalArgumentException} if the text is none. */
    abstract BigDecimal number(String text);

    /** A year, a month or a day; throws {@link IllegalArgumentException} if the text is none. */
    abstract PartialDate yearMonthOrDay(String text);

    /** The key of the sentence for the code, where it is not the code itself. */
    String textOf(String code) {
        return code;
    }

    /** Which field of the whole request it is. */
    abstract FieldError fault(String field, String code, String message);

    public final Words words() {
        return words;
    }

    final Validity reach() {
        return reach;
    }

    /** A text, not longer than allowed, in a field that must be filled in. */
    public final Input<String> text(String field, int maxLength) {
        return required(optionalText(field, maxLength));
    }

    public final Input<String> optionalText(String field, int maxLength) {
        var text = optionalParsed(field, "request.wrong-type", Function.identity());
        var value = text.orNull();
        if (value == null || value.length() <= maxLength) {
            return text;
        }
        addError(field, "request.too-long", "max", maxLength);
        return new Input<>(field, null);
    }

    /** A day. */
    public final Input<LocalDate> date(String field) {
        return required(optionalDate(field));
    }

    public final Input<LocalDate> optionalDate(String field) {
        return within(optionalParsed(field, "request.not-a-date", this::day), day -> Validity.between(day, day));
    }

    /** What was read, unless it lies beyond the days about which people tell here. */
    private <T> Input<T> within(Input<T> input, Function<T, Validity> days) {
        var value = input.orNull();
        if (value == null || days.apply(value).overlaps(reach)) {
            return input;
        }
        addError(input.field(), "request.day-far-off");
        return new Input<>(input.field(), null);
    }

    /** The period from one day to another, both included; a field left empty is a day that is not known. */
    public final Input<Validity> period(String from, String until) {
        var first = optionalDate(from).orNull();
        var last = optionalDate(until).orNull();
        if (first != null && last != null && last.isBefore(first)) {
            addError(until, "request.ends-before-it-begins");
            return new Input<>(until, null);
        }
        return new Input<>(until, new Validity(first, last));
    }

    /** Says at the second field that a range is the wrong way round, if it is; a field left empty sets no limit. */
    public final <T extends Comparable<? super T>> void requireOrder(Input<T> from, Input<T> to) {
        var first = from.orNull();
        var last = to.orNull();
        if (first != null && last != null && first.compareTo(last) > 0) {
            addError(to.field(), "request.range-reversed");
        }
    }

    /** A year, a month or a day. */
    public final Input<PartialDate> partialDate(String field) {
        return required(optionalPartialDate(field));
    }

    public final Input<PartialDate> optionalPartialDate(String field) {
        Input<PartialDate> read = optionalParsed(field, "request.not-a-partial-date", this::yearMonthOrDay);
        return within(read, PartialDate::days);
    }

    public final Input<SchoolYear> schoolYear(String field) {
        return required(optionalSchoolYear(field));
    }

    public final Input<SchoolYear> optionalSchoolYear(String field) {
        return within(optionalParsed(field, "request.not-a-school-year", SchoolYear::parse), SchoolYear::days);
    }

    /** A whole number from the least to the greatest allowed. */
    public final Input<Integer> integer(String field, int min, int max) {
        return required(optionalInteger(field, min, max));
    }

    public final Input<Integer> optionalInteger(String field, int min, int max) {
        return read(
                field,
                Shape.NUMBER,
                "request.not-in-range",
                text -> {
                    var number = Integer.valueOf(text);
                    if (number < min || number > max) {
                        throw new IllegalArgumentException("out of range");
                    }
                    return number;
                },
                "min",
                min,
                "max",
                max);
    }

    /**
     * A number with decimal places, where it has any, and at most twelve digits before them.
     *
     * @param places how many decimal places it may have
     */
    public final Input<BigDecimal> decimal(String field, int places) {
        return required(optionalDecimal(field, places));
    }

    public final Input<BigDecimal> optionalDecimal(String field, int places) {
        return read(
                field,
                Shape.DECIMAL,
                "request.not-a-decimal",
                text -> {
                    var number = number(text).stripTrailingZeros();
                    if (number.scale() > places || (long) number.precision() - number.scale() > MAX_DIGITS) {
                        throw new IllegalArgumentException("too many digits");
                    }
                    return number;
                },
                "places",
                places,
                "digits",
                MAX_DIGITS);
    }

    public final <E extends Enum<E>> Input<E> choice(String field, Class<E> type) {
        return required(optionalChoice(field, type));
    }

    public final <E extends Enum<E>> Input<E> optionalChoice(String field, Class<E> type) {
        return optionalParsed(field, "request.not-a-choice", text -> Enum.valueOf(type, text));
    }

    /** Anything that can be made of a text; what cannot is a fault with the code. */
    public final <T> Input<T> parsed(String field, String code, Function<String, T> reading) {
        return required(optionalParsed(field, code, reading));
    }

    public final <T> Input<T> optionalParsed(String field, String code, Function<String, T> reading) {
        return read(field, Shape.TEXT, code, reading);
    }

    /** A text that the rule allows; one that it does not is a fault with the code. */
    public final Input<String> checked(String field, String code, Predicate<String> rule) {
        return required(optionalChecked(field, code, rule));
    }

    public final Input<String> optionalChecked(String field, String code, Predicate<String> rule) {
        return optionalParsed(field, code, text -> {
            if (!rule.test(text)) {
                throw new IllegalArgumentException(field);
            }
            return text;
        });
    }

    /** Yes or no. */
    public final Input<Boolean> yesOrNo(String field) {
        return required(optionalYesOrNo(field));
    }

    /** Yes, no, or null where nothing was chosen. */
    public final @Nullable Boolean answer(String field) {
        return optionalYesOrNo(field).orNull();
    }

    private Input<Boolean> optionalYesOrNo(String field) {
        return read(field, Shape.BOOLEAN, "request.not-a-choice", Fields::yesOrNoOf);
    }

    /** @throws IllegalArgumentException if the text says neither yes nor no */
    public static boolean yesOrNoOf(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private <T> Input<T> read(
            String field, Shape shape, String code, Function<String, T> reading, Object... arguments) {
        try {
            var text = given(field, shape);
            return new Input<>(field, text == null ? null : reading.apply(text));
        } catch (IllegalArgumentException e) {
            addError(field, code, arguments);
            return new Input<>(field, null);
        }
    }

    final <T> Input<T> required(Input<T> input) {
        if (input.orNull() == null && !isWrong(input.field())) {
            addError(input.field(), "request.missing");
        }
        return input;
    }

    /** Says that a field is wrong. */
    public void addError(String field, String code, Object... arguments) {
        add(fault(field, code, words.text(textOf(code), arguments)));
    }

    final void add(FieldError error) {
        if (errors.size() < MAX_FAULTS) {
            errors.add(error);
        }
    }

    private boolean isWrong(String field) {
        var name = fault(field, "", "").field();
        return errors.stream().anyMatch(error -> error.field().equals(name));
    }

    /** What is wrong, in the order in which the fields were read. */
    public final List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** Whether any of the fields was filled in. */
    public abstract boolean isFilled(String... fields);

    /** The fields, or a fault with all that is wrong; for the API. */
    public void requireValid() {
        if (!errors.isEmpty()) {
            throw RequestFault.inFields(errors());
        }
    }
}

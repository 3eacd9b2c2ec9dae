package org.knotenpunkt.web.shared.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.Coded;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.InLanguages;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;

/** The texts in one language, and everything else as it is written in it. */
public final class Words {
    private final Messages messages;
    private final Language language;
    private final ZoneId zone;
    private final Formats formats;
    private final Today today;

    /** @param today the day on which they are read: since it, or only from a day to come */
    public Words(Messages messages, Language language, ZoneId zone, Today today) {
        this.messages = messages;
        this.language = language;
        this.zone = zone;
        this.formats = new Formats(language.locale(), zone);
        this.today = today;
    }

    /** The same texts in another language. */
    public Words in(Language other) {
        return other == language ? this : new Words(messages, other, zone, today);
    }

    public Language language() {
        return language;
    }

    public Formats formats() {
        return formats;
    }

    /**
     * The text with its arguments filled in. Dates, periods, enums, reasons and lists among these are written out.
     *
     * @param arguments names and values in turn
     * @throws IllegalArgumentException if there is no such text
     */
    public String text(String key, @Nullable Object... arguments) {
        var named = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(String.valueOf(arguments[i]), arguments[i + 1]);
        }
        return fill(key, named);
    }

    public boolean has(String key) {
        return messages.pattern(language, key).isPresent();
    }

    /**
     * The sentence of a refusal. Where it is missing, which no test allows, it says no more than that it was refused.
     */
    public String text(DomainError reason) {
        if (reason instanceof Forwarded forwarded) {
            return text(forwarded.reason());
        }
        var named = new HashMap<String, @Nullable Object>();
        for (var component : reason.getClass().getRecordComponents()) {
            named.put(component.getName(), value(reason, component));
        }
        return has(reason.code()) ? fill(reason.code(), named) : text("shared.form.refused");
    }

    private static @Nullable Object value(DomainError reason, RecordComponent component) {
        try {
            return component.getAccessor().invoke(reason);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The reason %s cannot be read".formatted(reason), e);
        }
    }

    private String fill(String key, Map<String, @Nullable Object> arguments) {
        var pattern = messages.pattern(language, key)
                .orElseThrow(() -> new IllegalArgumentException("There is no text for " + key));
        var shown = new HashMap<String, @Nullable Object>();
        arguments.forEach((name, value) -> shown.put(name, isSelecting(value) ? value : show(value)));
        return new MessageFormat(pattern, language.locale()).format(shown);
    }

    /** Numbers and answers choose among the forms of a sentence. */
    private static boolean isSelecting(@Nullable Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    /** A value as people read it; nothing is shown for null. */
    public String show(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> formats.date(date);
            case PartialDate date -> formats.partialDate(date);
            case YearMonth month -> formats.month(month);
            case Instant instant -> formats.instant(instant);
            case Validity validity -> period(validity);
            case Source source -> "%s, %s".formatted(source.title(), show(source.date()));
            case DomainError reason -> text(reason);
            case Enum<?> constant -> has(keyOf(constant)) ? text(keyOf(constant)) : constant.name();
            case Integer number -> formats.number(number);
            case Long number -> formats.number(number);
            case Double number -> formats.decimal(number);
            case BigDecimal number -> formats.exact(number);
            case Collection<?> values -> enumerated(values);
            case Coded coded ->
                meaning(coded.getClass().getSimpleName(), coded.code()).orElse(coded.code());
            case InLanguages said -> said.in(language.tag());
            case Boolean answer -> text(answer ? "shared.yes" : "shared.no");
            default -> value.toString();
        };
    }

    /** A mean, as {@link Formats#mean} says. */
    public String mean(double number) {
        return formats.mean(number);
    }

    /** Reasons are sentences, one after the other; all else is counted up in one. */
    private String enumerated(Collection<?> values) {
        if (!values.isEmpty() && values.stream().allMatch(DomainError.class::isInstance)) {
            return values.stream().map(this::show).collect(Collectors.joining(" "));
        }
        return ListFormatter.getInstance(language.locale())
                .format(values.stream().map(this::show).toList());
    }

    private String period(Validity validity) {
        var from = validity.from();
        var until = validity.until();
        if (from == null) {
            return until == null ? text("shared.period.always") : text("shared.period.until", "until", until);
        }
        if (from.equals(until)) {
            return show(from);
        }
        return until == null
                ? text(isToCome(from) ? "shared.period.to-come" : "shared.period.from", "from", from)
                : text("shared.period.between", "from", from, "until", until);
    }

    /** The day on which it was, in the zone of the installation. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** Whether the day lies behind the one on which this is read. */
    public boolean isToCome(LocalDate day) {
        return day.isAfter(today.today());
    }

    /** What an official code means: the text {@code code.<type>.<code>}; empty where nobody knows. */
    public Optional<String> meaning(String type, String code) {
        var key = "code.%s.%s".formatted(type, code);
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The same, or that the code is an unknown one of its type: the text {@code code.<type>.unknown}. */
    public String code(String type, String code) {
        return meaning(type, code).orElseGet(() -> text("code.%s.unknown".formatted(type), "code", code));
    }

    /** The key of the text of an enum's constant. */
    public static String keyOf(Enum<?> constant) {
        return "enum.%s.%s".formatted(constant.getDeclaringClass().getSimpleName(), constant.name());
    }
}

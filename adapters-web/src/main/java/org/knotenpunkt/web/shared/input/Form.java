package org.knotenpunkt.web.shared.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What somebody typed, in a form or a query, and what is wrong with it. Every field is read, so that all faults are told at once;
 * what was typed stays, so that the page can show it again.
 */
public final class Form extends Fields {
    /** The field in which forms carry the session's token. */
    public static final String TOKEN = "formToken";

    /** The field in which forms carry the version of what they change. */
    static final String VERSION = "version";

    /** The field in which somebody says that it is another one than those that are known. */
    private static final String ANOTHER = "evenIfSimilar";

    /** The field in which somebody says that what is recorded was never true. */
    private static final String CORRECTING = "correcting";

    private final String labels;
    private final Map<String, List<String>> typed;
    private final Function<String, @Nullable UploadedFile> sent;
    private final boolean returned;
    private final List<String> refusals = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Question> openQuestions = new ArrayList<>();
    private @Nullable Link instead;

    private Form(Words words, Validity reach, String labels, Map<String, List<String>> typed) {
        super(words, reach, new ArrayList<>());
        this.labels = labels;
        this.typed = typed;
        this.sent = field -> null;
        this.returned = false;
    }

    private Form(Context ctx, String labels, Map<String, List<String>> typed, boolean returned) {
        super(ctx);
        this.labels = labels;
        this.typed = typed;
        this.sent = field -> ctx.isMultipartFormData() ? ctx.uploadedFile(field) : null;
        this.returned = returned;
    }

    /**
     * The form that the request sends. One that was kept, while somebody signed in again or chose another language, is shown again
     * with all that was typed: nobody has decided yet that it shall be done now.
     *
     * @param labels the beginning of the keys of its texts: a field is called {@code <labels>.<field>}, and {@code
     *     <labels>.<field>.help} explains it
     */
    public static Form of(Context ctx, String labels) {
        return new Form(ctx, labels, ctx.formParamMap(), KeptForm.isReturned(ctx));
    }

    /** The parameters of the request's address. */
    public static Form ofQuery(Context ctx) {
        return ofQuery(ctx, "query");
    }

    /** The parameters of the request's address, as a form whose texts have keys that begin with the labels. */
    public static Form ofQuery(Context ctx, String labels) {
        return new Form(ctx, labels, ctx.queryParamMap(), false);
    }

    /** A form that nobody has filled in yet, with values to begin with: names and values in turn, null for none. */
    public static Form blank(Context ctx, String labels, @Nullable Object... values) {
        return new Form(ctx, labels, filled(Map.of(), values), false);
    }

    private static Map<String, List<String>> filled(Map<String, List<String>> typed, @Nullable Object... values) {
        var filled = new LinkedHashMap<>(typed);
        for (int i = 0; i < values.length; i += 2) {
            var value = values[i + 1];
            if (value == null) {
                filled.remove(String.valueOf(values[i]));
            } else {
                filled.put(String.valueOf(values[i]), texts(value));
            }
        }
        return filled;
    }

    /** What is chosen more than once is given as all that is chosen. */
    private static List<String> texts(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    /** This form, with what an address says about its fields, as a link to it may. */
    public Form filledFrom(Map<String, List<String>> more) {
        var filled = new LinkedHashMap<>(typed);
        filled.putAll(more);
        return new Form(words(), reach(), labels, filled);
    }

    /** What the form is for, where its title doesn't say enough. */
    public @Nullable String lead() {
        var key = labels + ".lead";
        return words().has(key) ? words().text(key) : null;
    }

    /** What the field is called. */
    public String label(String field) {
        var key = labels + "." + field;
        return words().has(key) ? words().text(key) : field;
    }

    /** What helps to fill in the field, if anything. */
    public @Nullable String help(String field) {
        var key = labels + "." + field + ".help";
        return words().has(key) ? words().text(key) : null;
    }

    /** That the field asks for a choice and there is none here: in words of its own, if the form has some. */
    public String withoutChoice(String field) {
        var key = labels + "." + field + ".none";
        return words().has(key) ? words().text(key) : words().text("shared.form.no-choice", "field", label(field));
    }

    /** What is said of a file that has more than so many megabytes. */
    public String tooLarge(int most) {
        return words().text("request.file-too-large", "max", most);
    }

    /**
     * What is to be known of a file that the form asks for: how large it may be, and that it has to be chosen again.
     *
     * @param most in megabytes; null if the help says so
     */
    public @Nullable String fileNote(@Nullable Integer most) {
        var notes = new ArrayList<String>();
        if (most != null) {
            notes.add(words().text("shared.form.file-limit", "most", most));
        }
        if (hasErrors()) {
            notes.add(words().text("shared.form.choose-again"));
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    /** The same, and what is to be said beside it of this one form, if anything. */
    public @Nullable String help(String field, @Nullable String note) {
        var help = help(field);
        if (help == null) {
            return note;
        }
        return note == null ? help : help + " " + note;
    }

    /** The path with what is in this form as its query, and with changes: names and values in turn, null to leave one out. */
    public String link(String path, @Nullable Object... changes) {
        var query = filled(typed, changes).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    @Override
    @Nullable
    String given(String field, Shape shape) {
        var text = Texts.stripped(value(field)).replace("\r\n", "\n"); // as browsers end the lines of what is typed
        return text.isEmpty() ? null : text;
    }

    @Override
    LocalDate day(String text) {
        return Day.parse(text);
    }

    @Override
    BigDecimal number(String text) {
        return Decimals.parse(text, words().language().locale());
    }

    @Override
    PartialDate yearMonthOrDay(String text) {
        return Day.parsePartial(text);
    }

    @Override
    FieldError fault(String field, String code, String message) {
        return new FieldError(field, code, message);
    }

    /** The version of what the form changes, which the page put into it. */
    public Input<Long> version() {
        try {
            return new Input<>(VERSION, Long.valueOf(value(VERSION)));
        } catch (NumberFormatException e) {
            throw RequestFault.of(HttpStatus.BAD_REQUEST, "request.version-missing");
        }
    }

    /** All values of a field that may be chosen more than once; empty if it was left out. */
    public <T> List<T> choices(String field, Function<String, T> reading) {
        try {
            return typed.getOrDefault(field, List.of()).stream()
                    .filter(text -> !text.isBlank())
                    .map(text -> reading.apply(text.strip()))
                    .toList();
        } catch (IllegalArgumentException e) {
            addError(field, "request.not-a-choice");
            return List.of();
        }
    }

    /** A file; a form that was kept has none, since pages carry none along. */
    public Input<HandedInFile> file(String field) {
        return returned ? optionalFile(field) : required(optionalFile(field));
    }

    /** As {@link #file(String)}, of a file that has so many megabytes at most. */
    public Input<HandedInFile> file(String field, int megabytes) {
        return limited(field, file(field), megabytes);
    }

    /** As {@link #optionalFile(String)}, of a file that has so many megabytes at most. */
    public Input<HandedInFile> optionalFile(String field, int megabytes) {
        return limited(field, optionalFile(field), megabytes);
    }

    private Input<HandedInFile> limited(String field, Input<HandedInFile> sent, int megabytes) {
        var file = sent.orNull();
        if (file != null && file.size() > megabytes * 1_000_000L) {
            addError(field, "request.file-too-large", "max", megabytes);
        }
        return sent;
    }

    /** A file, which lasts as long as the request; a browser sends one without a name where none was chosen. */
    public Input<HandedInFile> optionalFile(String field) {
        return new Input<>(
                field,
                Optional.ofNullable(sent.apply(field))
                        .filter(upload -> !upload.filename().isEmpty())
                        .map(SentFile::new)
                        .orElse(null));
    }

    /** Whether a box was ticked. */
    public boolean flag(String field) {
        return Optional.ofNullable(given(field, Shape.TEXT))
                .filter(text -> !text.equals("false"))
                .isPresent();
    }

    /** Nothing is wrong yet with what was kept to be shown again. */
    @Override
    public void addError(String field, String code, Object... arguments) {
        if (!returned) {
            super.addError(field, code, arguments);
        }
    }

    /** Says that a rule refused what the form asks for. */
    public void refuse(DomainError reason) {
        refusals.add(words().text(reason));
    }

    /** Says that a rule refused it because of what a field holds, or nothing more if the field is wrong anyway; null for no field. */
    public void refuse(DomainError reason, @Nullable String field) {
        if (field == null) {
            refuse(reason);
        } else if (error(field) == null) {
            add(fault(field, reason.code(), words().text(reason)));
        }
    }

    /** Says all that rules find wrong with what a field holds, in one place; nothing more if the field is wrong anyway. */
    public void refuse(List<? extends DomainError> reasons, String field) {
        if (!reasons.isEmpty() && error(field) == null) {
            var sentences = reasons.stream().map(words()::text).collect(Collectors.joining(" "));
            add(fault(field, reasons.getFirst().code(), sentences));
        }
    }

    /** Says that it could not be done, in a sentence. */
    public void refuse(String message) {
        refusals.add(message);
    }

    /** Leads away from it: whatever is typed, it cannot be done any more. */
    public void lookInsteadAt(Link page) {
        instead = page;
    }

    /** Where to look instead; null unless it cannot be done any more. */
    public @Nullable Link instead() {
        return instead;
    }

    /** Asks something that what was typed makes a question, and answers the value of the option chosen; null while that is open. */
    public @Nullable String ask(Question question) {
        questions.add(question);
        var answer = value(question.name());
        if (question.options().stream().anyMatch(option -> option.value().equals(answer))) {
            return answer;
        }
        if (!returned) {
            openQuestions.add(question);
        }
        return null;
    }

    /** Asks whether something shall be made known though it may be one of those that are known, as the reason says. */
    public void askWhetherItIsAnother(DomainError reason, List<Link> known) {
        var another = new Option("true", words().text("shared.form.another"));
        ask(new Question(ANOTHER, words().text(reason), known, List.of(another)));
    }

    /** Whether somebody has said that it is another one than those that are known. */
    public boolean saysItIsAnother() {
        return Boolean.parseBoolean(value(ANOTHER));
    }

    /** Asks whether what is recorded was never true and is to be replaced, as the reason says. */
    public void askWhetherItCorrects(DomainError reason, List<Link> recorded) {
        var correcting = new Option("true", words().text("shared.form.correcting"));
        ask(new Question(CORRECTING, words().text(reason), recorded, List.of(correcting)));
    }

    /** Whether somebody has said that what is recorded was never true. */
    public boolean saysItCorrects() {
        return Boolean.parseBoolean(value(CORRECTING));
    }

    /** What was asked, in order; whether it was answered or not. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** Whether a question was asked to which there is no answer yet. */
    public boolean isOpen(Question question) {
        return openQuestions.contains(question);
    }

    /** Whether it is not to be done as it is. */
    public boolean hasErrors() {
        return returned || !errors().isEmpty() || !refusals.isEmpty() || !openQuestions.isEmpty();
    }

    /** Whether it was kept, and is shown again with what was typed; nothing of that is a mistake yet. */
    public boolean isReturned() {
        return returned;
    }

    /** What was typed into the field; empty if nothing was. */
    public String value(String field) {
        var values = typed.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether the field was sent, filled in or not. */
    public boolean asks(String field) {
        return typed.containsKey(field);
    }

    /** What the fields are called that were sent. */
    public Set<String> names() {
        return Collections.unmodifiableSet(typed.keySet());
    }

    /** The first of the fields that the form has, filled in or not; null if it has none of them. */
    public @Nullable String firstOf(List<String> fields) {
        return fields.stream()
                .filter(field -> asks(field) || words().has(labels + "." + field))
                .findFirst()
                .orElse(null);
    }

    public List<String> values(String field) {
        return List.copyOf(typed.getOrDefault(field, List.of()));
    }

    public boolean holds(String field, String value) {
        return values(field).contains(value);
    }

    /** Whether the option was chosen, in the version that it has now or in an earlier one. */
    public boolean chose(String field, Option option) {
        return values(field).stream().anyMatch(option::isMeantBy);
    }

    /** What is wrong with the field, if anything. */
    public @Nullable String error(String field) {
        return errors().stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** The sentences that belong to no field. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    @Override
    public boolean isFilled(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> given(field, Shape.TEXT) != null);
    }
}

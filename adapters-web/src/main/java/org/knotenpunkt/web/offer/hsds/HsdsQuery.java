package org.knotenpunkt.web.offer.hsds;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OpenOfferFilter;
import org.knotenpunkt.application.offer.PageNumber;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.shared.input.Form;

/**
 * What a request asks of a list.
 *
 * @param text that is searched for, or null
 * @param termId of a term, known or not, or null
 * @param holder who holds the offers, or null
 * @param changedSince or null
 */
record HsdsQuery(
        PageNumber page,
        @Nullable String text,
        @Nullable UUID termId,
        @Nullable UUID holder,
        @Nullable Instant changedSince,
        boolean isMinimal,
        boolean isFull) {
    static final int MAX_PAGE = 1_000_000;
    static final int MAX_PER_PAGE = 100;
    private static final int PER_PAGE = 50;
    private static final int MAX_TEXT = 200;
    private static final int DAY_LENGTH = 10;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    /** Reads all of it, so that all that is wrong is told at once; what a list does not know has been refused before. */
    static HsdsQuery of(Context ctx) {
        var form = Form.ofQuery(ctx);
        var page = form.optionalInteger("page", 1, MAX_PAGE);
        var perPage = form.optionalInteger("per_page", 1, MAX_PER_PAGE);
        var text = form.optionalText("search", MAX_TEXT);
        var term = form.optionalParsed("taxonomy_term_id", "request.not-an-id", Uuids::read);
        var holder = form.optionalParsed("organization_id", "request.not-an-id", Uuids::read);
        var since = form.optionalParsed("modified_after", "hsds.not-an-instant", HsdsQuery::instant);
        var minimal = form.answer("minimal");
        var full = form.answer("full");
        if (term.orNull() != null && HsdsTerms.isSaying(term.get())) {
            form.addError("taxonomy_term_id", "hsds.not-searched");
        }
        form.optionalChecked("format", "request.not-a-choice", "json"::equals);
        form.requireValid();
        return new HsdsQuery(
                page(page.orNull(), perPage.orNull(), Boolean.TRUE.equals(minimal)),
                text.orNull(),
                term.orNull(),
                holder.orNull(),
                since.orNull(),
                Boolean.TRUE.equals(minimal),
                Boolean.TRUE.equals(full));
    }

    /** Whoever asks for ids and times alone, to see what has changed and what is gone, gets them at once. */
    private static PageNumber page(@Nullable Integer number, @Nullable Integer size, boolean minimal) {
        return number == null && size == null && minimal
                ? PageNumber.ALL
                : new PageNumber(Objects.requireNonNullElse(number, 1), Objects.requireNonNullElse(size, PER_PAGE));
    }

    /**
     * A day alone begins at midnight, and what has no offset is UTC. A plus sign in an address is a blank.
     *
     * @throws IllegalArgumentException if the text is no point in time of our era
     */
    private static Instant instant(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            return text.length() <= DAY_LENGTH
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text.replace(' ', '+'), TIME).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Which offers are meant; empty if no offer can be, since there is no such term. */
    Optional<OpenOfferFilter> filter() {
        if (termId == null) {
            return Optional.of(filter(null));
        }
        return HsdsTerms.find(termId).map(this::filter);
    }

    private OpenOfferFilter filter(@Nullable OfferTerm term) {
        return new OpenOfferFilter(text, term, holder == null ? null : new OrganisationId(holder), changedSince);
    }
}

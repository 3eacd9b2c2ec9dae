package org.knotenpunkt.web.shared.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Sha256;
import org.knotenpunkt.web.shared.text.Language;

/**
 * A calendar that calendar programs subscribe to: the same bytes as long as nothing in it changes.
 *
 * @param name what the calendar is called, in one line
 * @param language in which everything is said
 */
public record CalendarFeed(String name, Language language, List<CalendarDay> days) {
    public static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

    public CalendarFeed {
        days = List.copyOf(days);
    }

    /** Answers a request with it, or says that the program that asks has it already. */
    public void answer(Context ctx) {
        var bytes = bytes();
        var tag = "\"%s\"".formatted(Sha256.hexOf(bytes));
        ctx.header("Cache-Control", "private, no-cache").header("ETag", tag);
        if (isKnown(ctx, tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            ctx.contentType(CONTENT_TYPE).result(bytes);
        }
    }

    /** A proxy that packs an answer calls its tag a weak one. */
    private static boolean isKnown(Context ctx, String tag) {
        var known = ctx.header("If-None-Match");
        return known != null
                && Stream.of(known.split(",", -1))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }

    byte[] bytes() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Knotenpunkt//%s".formatted(language.tag().toUpperCase(language.locale())));
        calendar.setMethod("PUBLISH");
        calendar.setRefreshInterval(Duration.builder().hours(12).build());
        inLanguage(calendar.setName(printable(name)));
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(printable(name)));
        days.forEach(day -> calendar.addEvent(event(day)));
        return folded(text(calendar)).getBytes(UTF_8);
    }

    private VEvent event(CalendarDay of) {
        var event = new VEvent();
        event.setUid(of.uid());
        event.setDateTimeStamp(Date.from(of.changed()));
        event.setLastModified(Date.from(of.changed()));
        event.setSequence(of.sequence());
        var day = of.day();
        var date = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        event.setDateStart(new DateStart(new ICalDate(date, false)));
        event.setTransparency(true);
        inLanguage(event.setSummary(printable(of.title())));
        if (!of.description().isEmpty()) {
            inLanguage(event.setDescription(printable(of.description())));
        }
        // As it is: the library would escape commas in it, which an address does not have escaped.
        event.addExperimentalProperty("URL", of.page().toASCIIString());
        return event;
    }

    private void inLanguage(ICalProperty text) {
        text.setParameter("LANGUAGE", language.tag());
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }

    private static String text(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The library folds lines of 75 characters; the RFC means 75 bytes. */
    private static String folded(String text) {
        return text.lines().map(LineFolding::fold).collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}

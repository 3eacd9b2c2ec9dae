package org.knotenpunkt.web.shared.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.ICalProperty;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.knotenpunkt.web.shared.answer.Unchanged;

/**
 * A calendar that calendar programs subscribe to: the same bytes as long as nothing in it changes.
 *
 * @param name what the calendar is called, in one line
 * @param language in which everything is said, as a tag (BCP 47)
 */
public record CalendarFeed(String name, String language, List<? extends CalendarEntry> entries) {
    public static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]");

    public CalendarFeed {
        entries = List.copyOf(entries);
    }

    /**
     * Answers a request with it, or says that the program that asks has it already.
     *
     * @param whose {@code public} if it is the same for everybody, else {@code private}
     */
    public void answer(Context ctx, String whose) {
        Unchanged.answer(ctx, whose, CONTENT_TYPE, bytes());
    }

    byte[] bytes() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Knotenpunkt//%s".formatted(language.toUpperCase(Locale.ROOT)));
        calendar.setRefreshInterval(Duration.builder().hours(12).build());
        inLanguage(calendar.setName(printable(name)));
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(printable(name)));
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return folded(text(calendar)).getBytes(UTF_8);
    }

    private VEvent event(CalendarEntry of) {
        var event = new VEvent();
        event.setUid(of.uid());
        event.setDateTimeStamp(Date.from(of.changed()));
        event.setLastModified(Date.from(of.changed()));
        event.setSequence(of.sequence());
        switch (of) {
            case CalendarDay day -> allDay(event, day.day());
            case CalendarHours hours -> hours(event, hours);
        }
        inLanguage(event.setSummary(printable(of.title())));
        if (!of.description().isEmpty()) {
            inLanguage(event.setDescription(printable(of.description())));
        }
        // As it is: the library would escape commas in it, which an address does not have escaped.
        event.addExperimentalProperty("URL", of.page().toASCIIString());
        return event;
    }

    private static void allDay(VEvent event, LocalDate day) {
        var date = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        event.setDateStart(new DateStart(new ICalDate(date, false)));
        event.setTransparency(true);
    }

    private static void hours(VEvent event, CalendarHours hours) {
        event.setDateStart(Date.from(hours.start()));
        event.setDateEnd(Date.from(hours.end()));
        event.setStatus(hours.cancelled() ? Status.cancelled() : Status.confirmed());
        if (hours.place() != null) {
            event.setLocation(printable(hours.place()));
        }
    }

    private void inLanguage(ICalProperty text) {
        text.setParameter("LANGUAGE", language);
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

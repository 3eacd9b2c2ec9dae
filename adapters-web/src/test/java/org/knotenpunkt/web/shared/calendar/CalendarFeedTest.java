package org.knotenpunkt.web.shared.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFeedTest {
    private static final Instant CHANGED = Instant.parse("2026-11-01T22:30:00Z");
    private static final URI PAGE = URI.create("https://knotenpunkt.example/agreements/1?a=1,2;3");

    private static CalendarDay day(String title, String description) {
        return new CalendarDay("review-0198", LocalDate.of(2027, 3, 28), title, description, PAGE, CHANGED, 3);
    }

    private static CalendarFeed feed(CalendarEntry... entries) {
        return new CalendarFeed("Fristen; Schule, Träger", "de", List.of(entries));
    }

    private static String text(CalendarFeed feed) {
        return new String(feed.bytes(), UTF_8);
    }

    private static ICalendar read(CalendarFeed feed) {
        return Biweekly.parse(text(feed)).first();
    }

    @Test
    void aDayIsWrittenWithAllThatIsKnownOfIt() {
        assertThat(text(feed(day("Überprüfung", "Gemeinsam\nhinsehen"))))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Knotenpunkt//DE",
                        "REFRESH-INTERVAL:PT12H",
                        "NAME;LANGUAGE=de:Fristen\\; Schule\\, Träger",
                        "X-WR-CALNAME:Fristen\\; Schule\\, Träger",
                        "BEGIN:VEVENT",
                        "UID:review-0198",
                        "DTSTAMP:20261101T223000Z",
                        "LAST-MODIFIED:20261101T223000Z",
                        "SEQUENCE:3",
                        "DTSTART;VALUE=DATE:20270328",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY;LANGUAGE=de:Überprüfung",
                        "DESCRIPTION;LANGUAGE=de:Gemeinsam\\nhinsehen",
                        "URL:https://knotenpunkt.example/agreements/1?a=1,2;3",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommas, Strichpunkte; und \\ Schrägstriche: \"so\"",
                "zwei\nZeilen, auch mit \\n",
                "BEGIN:VEVENT\r\nEND:VCALENDAR",
                "Ç ş Ğ и ع 家 \ud83d\ude00",
                "<b>kein Fettdruck</b> &amp;",
            })
    void textsAreReadAsTheyWereMeant(String text) {
        var event = read(feed(day(text, text))).getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo(text.replace("\r\n", "\n"));
        assertThat(event.getDescription().getValue()).isEqualTo(text.replace("\r\n", "\n"));
    }

    @Test
    void longLinesAreFoldedAtSeventyFiveBytesAndNoCharacterIsTornApart() {
        var title = "Überprüfung der Ziele ".repeat(7) + "\ud83d\ude00".repeat(60);
        var feed = feed(day(title, "x".repeat(500)));

        assertThat(Arrays.stream(text(feed).split("\r\n")))
                .allMatch(line -> line.getBytes(UTF_8).length <= 75)
                .anyMatch(line -> line.getBytes(UTF_8).length == 75)
                .noneMatch(line -> line.contains("\ufffd"));
        assertThat(read(feed).getEvents().getFirst().getSummary().getValue()).isEqualTo(title);
        assertThat(read(feed).getEvents().getFirst().getDescription().getValue())
                .isEqualTo("x".repeat(500));
    }

    @Test
    void everyLineEndsAsTheRfcSays() {
        var text = text(feed(day("zwei\nZeilen\rdrei", "a\r\nb")));

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatCannotBePrintedIsLeftOut() {
        assertThat(read(feed(day("a\u0000b\u001bc\td", "")))
                        .getEvents()
                        .getFirst()
                        .getSummary()
                        .getValue())
                .isEqualTo("abc\td");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "Africa/Cairo"})
    void theDayIsTheSameWhereverTheServerStands(String zone) {
        var before = TimeZone.getDefault();
        var written = text(feed(day("Überprüfung", "")));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            assertThat(text(feed(day("Überprüfung", "")))).isEqualTo(written);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void daysStandInTheOrderInWhichTheyWereGivenWithTheirOwnIds() {
        var second = new CalendarDay("a", LocalDate.of(2026, 1, 1), "Früher", "", PAGE, CHANGED, 0);

        assertThat(read(feed(day("Später", ""), second)).getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly("review-0198", "a");
    }

    @Test
    void theCalendarIsValidAsTheLibrarySeesIt() {
        assertThat(read(feed(day("Überprüfung", "Text")))
                        .validate(ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
        assertThat(read(feed()).getEvents()).isEqualTo(List.<VEvent>of());
    }

    private static CalendarHours hours(String start, boolean cancelled) {
        var begins = Instant.parse(start);
        return new CalendarHours(
                "session-" + start,
                begins,
                begins.plusSeconds(5400),
                "Café, offen; für alle",
                "",
                "Raum 3, Lindenweg 1",
                cancelled,
                PAGE,
                CHANGED,
                2);
    }

    @Test
    void anotherParserReadsTheSameInstantsOnBothSidesOfEachChangeOfTheClock() throws Exception {
        var starts =
                List.of("2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z", "2027-03-27T08:00:00Z", "2027-03-28T07:00:00Z");
        var feed = feed(starts.stream().map(start -> hours(start, false)).toArray(CalendarEntry[]::new));

        var read = new CalendarBuilder().build(new StringReader(text(feed)));

        assertThat(read.validate().getEntries()).isEmpty();
        var events = read.<net.fortuna.ical4j.model.component.VEvent>getComponents("VEVENT");
        assertThat(events)
                .extracting(event -> Instant.from(event.getDateTimeStart().getDate()))
                .containsExactlyElementsOf(starts.stream().map(Instant::parse).toList());
        assertThat(events)
                .extracting(event -> Instant.from(event.getDateTimeEnd().getDate()))
                .containsExactlyElementsOf(starts.stream()
                        .map(start -> Instant.parse(start).plusSeconds(5400))
                        .toList());
        assertThat(events).allMatch(event -> event.getSummary().getValue().equals("Café, offen; für alle"));
        assertThat(events).allMatch(event -> event.getLocation().getValue().equals("Raum 3, Lindenweg 1"));
    }

    @Test
    void whatDoesNotTakePlaceSaysSo() {
        assertThat(text(feed(hours("2026-10-24T07:00:00Z", true)))).contains("STATUS:CANCELLED");
        assertThat(text(feed(hours("2026-10-24T07:00:00Z", false))))
                .contains("STATUS:CONFIRMED")
                .doesNotContain("TRANSP");
    }
}

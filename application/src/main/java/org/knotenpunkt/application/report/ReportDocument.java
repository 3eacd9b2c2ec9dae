package org.knotenpunkt.application.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.ExactFigures;
import org.knotenpunkt.domain.report.HalfYearReport;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * A half-year report as a document, by whose canonical form it is known. Days are written as in ISO 8601; what is not there is left out. The
 * document says in which format it is, so that later ones can be told apart.
 */
public final class ReportDocument {
    private ReportDocument() {}

    /** The canonical text. */
    public static String text(HalfYearReport report, CanonicalJson canonical) {
        return canonical.write(of(report));
    }

    /** The SHA-256 of the canonical text, in hexadecimal digits. */
    public static String hash(HalfYearReport report, CanonicalJson canonical) {
        return Sha256.hexOf(text(report, canonical));
    }

    /** The document, its members in an order in which people read them. */
    public static Map<String, Object> of(HalfYearReport report) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", MonthDocument.format(report.figures().months()));
        document.put("subject", report.subject().toString());
        document.put("name", report.name());
        document.put("period", report.period().toString());
        document.put("total", of(report.figures().total()));
        var tables = new ArrayList<Map<String, Object>>();
        for (var table : CatalogueTable.values()) {
            var parts = new LinkedHashMap<String, Object>();
            parts.put("by", table.name());
            parts.put(
                    "parts",
                    report.figures().parts(table).stream()
                            .map(ReportDocument::of)
                            .toList());
            tables.add(parts);
        }
        document.put("tables", tables);
        MonthDocument.put(document, report.figures().months());
        document.put("reach", report.reach().stream().map(ReportDocument::of).toList());
        return document;
    }

    private static Map<String, Object> of(ExactFigures.Part part) {
        var object = new LinkedHashMap<String, Object>();
        if (part.key() != null) {
            object.put("key", part.key());
        }
        if (part.label() != null) {
            object.put("label", part.label());
        }
        object.put("figure", of(part.figure()));
        return object;
    }

    private static Map<String, Object> of(Figure figure) {
        var object = new LinkedHashMap<String, Object>();
        object.put("held", figure.held());
        object.put("entered", figure.entered());
        object.put("estimated", figure.estimated());
        object.put("adults", figure.adults());
        object.put("upToFive", figure.upToFive());
        object.put("sixToTen", figure.sixToTen());
        object.put("elevenAndOlder", figure.elevenAndOlder());
        object.put("ofUnknownAge", figure.ofUnknownAge());
        object.put("estimatedGuests", figure.estimatedGuests());
        object.put("firstTimers", figure.firstTimers());
        object.put("askedGuests", figure.askedGuests());
        if (figure.staffMinutes() != null) {
            object.put("staffMinutes", figure.staffMinutes());
        }
        if (figure.volunteerMinutes() != null) {
            object.put("volunteerMinutes", figure.volunteerMinutes());
        }
        return object;
    }

    private static Map<String, Object> of(HalfYearReport.Reached reached) {
        var claim = reached.claim();
        var object = new LinkedHashMap<String, Object>();
        object.put("centre", reached.centre());
        object.put("method", claim.method().name());
        object.put("families", claim.families());
        if (claim.base() != null) {
            object.put("base", claim.base());
        }
        object.put("how", claim.how());
        object.put("day", claim.day().toString());
        return object;
    }

    /** The report that the document is of. */
    public static HalfYearReport read(Map<?, ?> document) {
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        for (var table : list(document, "tables")) {
            tables.put(
                    CatalogueTable.valueOf(text(table, "by")),
                    list(table, "parts").stream().map(ReportDocument::readPart).toList());
        }
        return new HalfYearReport(
                ReportSubject.parse(text(document, "subject")),
                text(document, "name"),
                ReportPeriod.parse(text(document, "period")),
                new ExactFigures(
                        readFigure((Map<?, ?>) member(document, "total")), tables, MonthDocument.read(document)),
                list(document, "reach").stream()
                        .map(ReportDocument::readReached)
                        .toList());
    }

    private static ExactFigures.Part readPart(Map<?, ?> part) {
        return new ExactFigures.Part(
                (String) part.get("key"), (String) part.get("label"), readFigure((Map<?, ?>) member(part, "figure")));
    }

    private static Figure readFigure(Map<?, ?> figure) {
        return new Figure(
                number(figure, "held"),
                number(figure, "entered"),
                number(figure, "estimated"),
                number(figure, "adults"),
                number(figure, "upToFive"),
                number(figure, "sixToTen"),
                number(figure, "elevenAndOlder"),
                number(figure, "ofUnknownAge"),
                number(figure, "estimatedGuests"),
                number(figure, "firstTimers"),
                number(figure, "askedGuests"),
                optional(figure, "staffMinutes"),
                optional(figure, "volunteerMinutes"));
    }

    private static HalfYearReport.Reached readReached(Map<?, ?> reached) {
        var base = optional(reached, "base");
        return new HalfYearReport.Reached(
                text(reached, "centre"),
                new ReachClaim(
                        ReachMethod.valueOf(text(reached, "method")),
                        (int) number(reached, "families"),
                        base == null ? null : base.intValue(),
                        text(reached, "how"),
                        LocalDate.parse(text(reached, "day"))));
    }

    private static Object member(Map<?, ?> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    private static String text(Map<?, ?> object, String name) {
        return (String) member(object, name);
    }

    private static long number(Map<?, ?> object, String name) {
        return ((Number) member(object, name)).longValue();
    }

    private static @Nullable Long optional(Map<?, ?> object, String name) {
        var number = (Number) object.get(name);
        return number == null ? null : number.longValue();
    }

    private static List<? extends Map<?, ?>> list(Map<?, ?> object, String name) {
        return ((List<?>) member(object, name))
                .stream()
                        .<Map<?, ?>>map(item -> (Map<?, ?>) Objects.requireNonNull(item))
                        .toList();
    }
}

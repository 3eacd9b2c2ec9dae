package org.knotenpunkt.web.partnership.review;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.partnership.review.SeenReview;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;

/** The page on which a party fills in its sheet. */
public record SheetPage(ReviewPage page, SeenReview.SeenSheet sheet, Form form) {
    public String path() {
        return page.path() + "/sheets/" + sheet.party().organisation();
    }

    public List<Crumb> crumbs() {
        return page.crumbs();
    }

    public List<String> criteria() {
        return page.review().frame().codes();
    }

    /** From 1 to 5, the ends with what they mean; and that one cannot say. */
    public List<Option> options() {
        var frame = page.frame();
        var points = IntStream.rangeClosed(QualityFrame.LOWEST, QualityFrame.HIGHEST)
                .mapToObj(number -> new Option(
                        Integer.toString(number),
                        switch (number) {
                            case QualityFrame.LOWEST -> "%d – %s".formatted(number, frame.lowest());
                            case QualityFrame.HIGHEST -> "%d – %s".formatted(number, frame.highest());
                            default -> Integer.toString(number);
                        }));
        return Stream.concat(
                        points,
                        Stream.of(new Option(SheetPages.CANNOT_SAY, page.words().text("review.cannot-say"))))
                .toList();
    }

    public String points(String criterion) {
        return SheetPages.points(criterion);
    }

    public String comment(String criterion) {
        return SheetPages.comment(criterion);
    }

    public @Nullable String error(String criterion) {
        return form.error(points(criterion));
    }

    /** What the field is about: the question to which it belongs. */
    public String label(String field) {
        return page.question(field.substring(field.indexOf('.') + 1));
    }
}

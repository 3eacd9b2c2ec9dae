package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.application.offer.holiday.ReadSchoolHolidays;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** Tells those who plan until when school holidays are known. */
public final class OfferHolidays {
    private final ReadSchoolHolidays reading;
    private final Today today;

    @Inject
    public OfferHolidays(ReadSchoolHolidays reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    /** Empty if nothing is known of those of this school year. */
    Optional<LocalDate> knownUntil(Context ctx) {
        return Answers.orRefuse(reading.known(Requests.actor(ctx))).until(today.today());
    }

    Fact fact(Context ctx, Words words) {
        return new Fact(
                words.text("holiday.known"),
                knownUntil(ctx)
                        .map(day -> words.text("holiday.known.until", "day", day))
                        .orElseGet(() -> words.text("holiday.known.not")));
    }
}

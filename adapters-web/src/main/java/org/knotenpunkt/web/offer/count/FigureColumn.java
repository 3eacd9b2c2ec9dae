package org.knotenpunkt.web.offer.count;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.FigureBy;

/**
 * What is told of each part of the figures, on the page and in the files alike. Of numbers of people nothing is known where nothing was entered,
 * and of first-timers where nobody asked.
 */
public enum FigureColumn {
    HELD("held", Figure::held),
    ENTERED("entered", Figure::entered),
    GUESTS("guests", entered(Figure::guests)),
    ADULTS("adults", entered(Figure::adults)),
    CHILDREN("children", entered(Figure::children)),
    UP_TO_FIVE("upToFive", entered(Figure::upToFive)),
    SIX_TO_TEN("sixToTen", entered(Figure::sixToTen)),
    ELEVEN_AND_OLDER("elevenAndOlder", entered(Figure::elevenAndOlder)),
    OF_UNKNOWN_AGE("ofUnknownAge", entered(Figure::ofUnknownAge)),
    ESTIMATED("estimated", entered(Figure::estimatedGuests)),
    FIRST_TIMERS("firstTimers", figure -> figure.askedGuests() > 0 ? figure.firstTimers() : null),
    ASKED("asked", entered(Figure::askedGuests)),
    STAFF_MINUTES("staffMinutes", Figure::staffMinutes),
    VOLUNTEER_MINUTES("volunteerMinutes", Figure::volunteerMinutes);

    private final String key;
    private final Function<Figure, @Nullable Long> value;

    FigureColumn(String key, Function<Figure, @Nullable Long> value) {
        this.key = key;
        this.value = value;
    }

    /**
     * Those that are told apart.
     *
     * @param hours whether whoever asks is told how long people have worked
     */
    static List<FigureColumn> of(FigureBy by, boolean hours) {
        return by.isOfFirstTimers()
                ? List.of(FIRST_TIMERS)
                : Arrays.stream(values())
                        .filter(column -> hours || !column.isOfHours())
                        .toList();
    }

    private boolean isOfHours() {
        return this == STAFF_MINUTES || this == VOLUNTEER_MINUTES;
    }

    private static Function<Figure, @Nullable Long> entered(ToLongFunction<Figure> value) {
        return figure -> figure.entered() > 0 ? value.applyAsLong(figure) : null;
    }

    /** By which programs know it. */
    public String key() {
        return key;
    }

    /** The key of what people call it. */
    public String label() {
        return "count.column." + key;
    }

    /** Null where it is not known. */
    public @Nullable Long of(Figure figure) {
        return value.apply(figure);
    }
}

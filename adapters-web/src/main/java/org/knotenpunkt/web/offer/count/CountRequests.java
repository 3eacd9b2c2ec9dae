package org.knotenpunkt.web.offer.count;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Requests;

/** What requests about counts name and hold. What a reader gives is only called if nothing is wrong. */
final class CountRequests {
    static final String ADULTS = "adults";
    static final String UP_TO_FIVE = "upToFive";
    static final String SIX_TO_TEN = "sixToTen";
    static final String ELEVEN_AND_OLDER = "elevenAndOlder";
    static final String OF_UNKNOWN_AGE = "ofUnknownAge";
    static final String FIRST_TIMERS = "firstTimers";
    static final String ACCESS_PATHS = "accessPaths";
    static final String LANGUAGES = "languages";
    static final String METHOD = "method";
    static final String STAFF_HOURS = "staffHours";
    static final String VOLUNTEER_HOURS = "volunteerHours";

    private static final int MINUTES_OF_HOUR = 60;

    private CountRequests() {}

    static OfferId offer(Context ctx) {
        return Requests.id(ctx, "id", OfferId::of);
    }

    static SessionId session(Context ctx) {
        return Requests.id(ctx, "session", SessionId::of);
    }

    /** As a program sends it. */
    static Supplier<Tally> tally(Body body) {
        var guests = guests(body, body.integer(ADULTS, 0, HeadCount.MAX), UnaryOperator.identity());
        var firstTimers = number(body, FIRST_TIMERS);
        var paths = paths(body.optionalObject(ACCESS_PATHS), AccessPath::name);
        var languages = body.list(LANGUAGES, "request.not-a-choice", LanguageTag::new);
        var method = body.choice(METHOD, TallyMethod.class);
        var staff = body.optionalInteger("staffMinutes", 0, Tally.MAX_MINUTES);
        var volunteers = body.optionalInteger("volunteerMinutes", 0, Tally.MAX_MINUTES);
        return tally(guests, firstTimers, paths, languages, method, staff::orNull, volunteers::orNull);
    }

    /** As somebody fills it in. */
    static Supplier<Tally> tally(Form form) {
        var guests = guests(form, UnaryOperator.identity());
        var firstTimers = number(form, FIRST_TIMERS);
        var paths = paths(form, CountFields::of);
        var languages = form.choices(LANGUAGES, LanguageTag::new);
        var method = form.choice(METHOD, TallyMethod.class);
        var staff = minutes(form, STAFF_HOURS);
        var volunteers = minutes(form, VOLUNTEER_HOURS);
        return tally(guests, firstTimers, paths, languages, method, staff, volunteers);
    }

    private static Supplier<Tally> tally(
            Supplier<HeadCount> guests,
            Input<Integer> firstTimers,
            Map<AccessPath, Integer> paths,
            Collection<LanguageTag> languages,
            Input<TallyMethod> method,
            Supplier<@Nullable Integer> staff,
            Supplier<@Nullable Integer> volunteers) {
        return () -> new Tally(
                guests.get(),
                firstTimers.orNull(),
                paths,
                new TreeSet<>(languages),
                method.get(),
                staff.get(),
                volunteers.get());
    }

    /**
     * Who came, as somebody fills it in; where all is left empty, nothing was entered.
     *
     * @param name what a field is called in the form
     */
    static Supplier<HeadCount> guests(Form form, UnaryOperator<String> name) {
        if (!form.isFilled(CountFields.HEADS.stream().map(name).toArray(String[]::new))) {
            form.addError(name.apply(ADULTS), "count.nothing-entered");
        }
        return guests(form, number(form, name.apply(ADULTS)), name);
    }

    /** Whether it is told that somebody came: that cannot be where it is told, too, that the session did not take place. */
    static boolean tellsOfGuests(Form form, UnaryOperator<String> name) {
        return CountFields.NUMBERS.stream()
                .map(name)
                .map(form::value)
                .anyMatch(number -> !number.matches("\\s*0*\\s*"));
    }

    /** What is left empty is nobody. */
    private static Supplier<HeadCount> guests(Fields fields, Input<Integer> adults, UnaryOperator<String> name) {
        var upToFive = number(fields, name.apply(UP_TO_FIVE));
        var sixToTen = number(fields, name.apply(SIX_TO_TEN));
        var elevenAndOlder = number(fields, name.apply(ELEVEN_AND_OLDER));
        var ofUnknownAge = number(fields, name.apply(OF_UNKNOWN_AGE));
        return () -> new HeadCount(
                orZero(adults), orZero(upToFive), orZero(sixToTen), orZero(elevenAndOlder), orZero(ofUnknownAge));
    }

    /** What is left empty was not said. */
    private static Map<AccessPath, Integer> paths(Fields fields, Function<AccessPath, String> name) {
        var people = new EnumMap<AccessPath, Integer>(AccessPath.class);
        for (var path : AccessPath.values()) {
            people.put(path, orZero(number(fields, name.apply(path))));
        }
        return people;
    }

    static Input<Integer> number(Fields fields, String field) {
        return fields.optionalInteger(field, 0, HeadCount.MAX);
    }

    private static int orZero(Input<Integer> number) {
        var value = number.orNull();
        return value == null ? 0 : value;
    }

    /** Hours with decimal places, in whole minutes. */
    private static Supplier<@Nullable Integer> minutes(Form form, String field) {
        var hours = form.optionalDecimal(field, 2);
        var value = hours.orNull();
        var most = Tally.MAX_MINUTES / MINUTES_OF_HOUR;
        if (value != null && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0)) {
            form.addError(field, "count.not-hours", "most", most);
        }
        return () -> value == null ? null : Math.toIntExact(Math.round(value.doubleValue() * MINUTES_OF_HOUR));
    }
}

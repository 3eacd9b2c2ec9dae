package org.knotenpunkt.web.shared.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.knotenpunkt.domain.shared.Validity;

/** What the API takes for a text and for a day: what can be kept, and no more. */
final class StrictValues extends SimpleModule {
    /** The attribute of a reader that holds the days which a request may name. */
    static final String REACH = "reach";

    StrictValues() {
        super("strict values");
        addDeserializer(String.class, new Text());
        addDeserializer(LocalDate.class, new Day());
    }

    /** A text without the one character that no database keeps. */
    private static final class Text extends StdScalarDeserializer<String> {
        private Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = StringDeserializer.instance.deserialize(parser, context);
            return Requests.isReadable(text)
                    ? text
                    : (String) context.handleWeirdStringValue(String.class, text, "it holds the character NUL");
        }
    }

    /** A day that people cannot mean. */
    static final class DayFarOff extends InvalidFormatException {
        private DayFarOff(JsonParser parser, LocalDate day) {
            super(parser, "a day far off", day, LocalDate.class);
        }
    }

    /** A day of which people tell here, as in forms. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {
        private Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (day != null && context.getAttribute(REACH) instanceof Validity reach && !reach.includes(day)) {
                throw new DayFarOff(parser, day);
            }
            return day;
        }
    }
}

package org.knotenpunkt.web.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/** What the API takes for a text and for a day: what can be kept, and no more. */
final class StrictValues extends SimpleModule {
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

    /** A day in a year of four digits, as in forms. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {
        private Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return day == null || Form.isWithinReach(day)
                    ? day
                    : (LocalDate) context.handleWeirdStringValue(
                            LocalDate.class, day.toString(), "its year is not between 1 and 9999");
        }
    }
}

package org.knotenpunkt.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link CanonicalJson} does. A class that implements this runs it against one. */
public interface CanonicalJsonContract {
    CanonicalJson json();

    /** The sample of section 3.2.3 of the RFC. */
    @Test
    default void namesAreSortedByTheirUtf16Units() {
        var content = new LinkedHashMap<String, String>();
        content.put("\u20ac", "Euro Sign");
        content.put("\r", "Carriage Return");
        content.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        content.put("1", "One");
        content.put("\ud83d\ude00", "Emoji: Grinning Face");
        content.put("\u0080", "Control");
        content.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(json().write(content))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** The text and the literals of the sample of section 3.2.2 of the RFC. */
    @Test
    default void textsAreEscapedWhereTheyMustBeAndNowhereElse() {
        assertThat(json().write(Map.of(
                        "string", "\u20ac$\u000F\nA'B\"\\\\\"/", "literals", Arrays.asList(null, true, false))))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    default void everyOtherControlCharacterIsEscapedInTheShortestWay() {
        assertThat(json().write(Map.of("text", "\b\t\n\f\r\u0000\u001f\u007f\u2028")))
                .isEqualTo("{\"text\":\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\"}");
    }

    @Test
    default void lettersStayComposedOrDecomposedAsTheyWere() {
        assertThat(json().write(Map.of("text", "sch\u00f6n"))).isEqualTo("{\"text\":\"sch\u00f6n\"}");
        assertThat(json().write(Map.of("text", "scho\u0308n"))).isEqualTo("{\"text\":\"scho\u0308n\"}");
    }

    @Test
    default void namesAreSortedAtEveryDepthAndListsNowhere() {
        var content = Map.of("b", List.of(Map.of("d", 1, "c", 2), "z", "a"), "a", Map.of(), "c", List.of());

        assertThat(json().write(content)).isEqualTo("{\"a\":{},\"b\":[{\"c\":2,\"d\":1},\"z\",\"a\"],\"c\":[]}");
    }

    @Test
    default void theSameNumberIsWrittenTheSameWhateverItsType() {
        assertThat(json().write(Map.of(
                        "n",
                        List.of(4, 4L, 4.0, BigInteger.valueOf(4), new BigDecimal("4.00"), new BigDecimal("4E0")))))
                .isEqualTo("{\"n\":[4,4,4,4,4,4]}");
        assertThat(json().write(Map.of("n", List.of(new BigDecimal("4.50"), 0.002, -1250, -0.0))))
                .isEqualTo("{\"n\":[4.5,0.002,-1250,0]}");
        assertThat(json().write(Map.of("n", List.of(9_007_199_254_740_992L, -9_007_199_254_740_992L))))
                .isEqualTo("{\"n\":[9007199254740992,-9007199254740992]}");
    }

    /** The numbers of appendix B of the RFC, each by the bits of its double. */
    @Test
    default void numbersAreWrittenAsTheRfcShows() {
        var shown = new LinkedHashMap<String, String>();
        shown.put("0000000000000000", "0");
        shown.put("8000000000000000", "0");
        shown.put("0000000000000001", "5e-324");
        shown.put("8000000000000001", "-5e-324");
        shown.put("7fefffffffffffff", "1.7976931348623157e+308");
        shown.put("ffefffffffffffff", "-1.7976931348623157e+308");
        shown.put("4340000000000000", "9007199254740992");
        shown.put("c340000000000000", "-9007199254740992");
        shown.put("4430000000000000", "295147905179352830000");
        shown.put("44b52d02c7e14af5", "9.999999999999997e+22");
        shown.put("44b52d02c7e14af6", "1e+23");
        shown.put("44b52d02c7e14af7", "1.0000000000000001e+23");
        shown.put("444b1ae4d6e2ef4e", "999999999999999700000");
        shown.put("444b1ae4d6e2ef4f", "999999999999999900000");
        shown.put("444b1ae4d6e2ef50", "1e+21");
        shown.put("3eb0c6f7a0b5ed8c", "9.999999999999997e-7");
        shown.put("3eb0c6f7a0b5ed8d", "0.000001");
        shown.put("41b3de4355555553", "333333333.3333332");
        shown.put("41b3de4355555554", "333333333.33333325");
        shown.put("41b3de4355555555", "333333333.3333333");
        shown.put("41b3de4355555556", "333333333.3333334");
        shown.put("41b3de4355555557", "333333333.33333343");
        shown.put("becbf647612f3696", "-0.0000033333333333333333");
        shown.put("43143ff3c1cb0959", "1424953923781206.2");

        shown.forEach((bits, text) -> assertThat(
                        json().write(Map.of("n", Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16)))))
                .as(bits)
                .isEqualTo("{\"n\":%s}".formatted(text)));
        assertRefused(Double.longBitsToDouble(0x7fffffffffffffffL));
        assertRefused(Double.longBitsToDouble(0x7ff0000000000000L));
    }

    @Test
    default void aNumberThatADoubleDoesNotCarryIsAMistake() {
        assertRefused(9_007_199_254_740_993L);
        assertRefused(new BigDecimal("333333333.33333329"));
        assertRefused(BigInteger.TEN.pow(400));
        assertRefused(Double.NaN);
        assertRefused(Double.POSITIVE_INFINITY);
    }

    @Test
    default void halfASurrogatePairIsAMistake() {
        assertRefused("\ud83d");
        assertRefused("\ude00\ud83d");
        assertThatIllegalArgumentException().isThrownBy(() -> json().write(Map.of("\udead", 1)));
    }

    @Test
    default void whatJsonDoesNotKnowIsAMistake() {
        assertRefused(LocalDate.EPOCH);
        assertRefused(Map.of(1, "one"));
    }

    private void assertRefused(@Nullable Object value) {
        assertThatIllegalArgumentException()
                .as(String.valueOf(value))
                .isThrownBy(() -> json().write(Map.of("list", Arrays.asList("x", value))));
    }
}

package org.knotenpunkt.domain.centre.frame;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * Something that people rate: a condition of success, or a sign of good work.
 *
 * @param code its stable name within the frame, as in {@code eye-level}
 * @param wordings how people are asked about it, by the tag of the language
 */
public record Criterion(String code, Map<String, Wording> wordings) {
    public static final int MAX_CODE_LENGTH = 40;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * How people are asked in one language.
     *
     * @param question what they rate, 1 to 200 characters
     * @param explanation what is meant by it, up to 1,000 characters; null where the question says it all
     * @param area what the criteria beside it have in common, up to 120 characters; null where the frame has no areas
     */
    public record Wording(
            String question,
            @Nullable String explanation,
            @Nullable String area) {
        public static final int MAX_QUESTION_LENGTH = 200;
        public static final int MAX_EXPLANATION_LENGTH = 1_000;
        public static final int MAX_AREA_LENGTH = 120;

        public Wording {
            question = Texts.called("question of a criterion", question, MAX_QUESTION_LENGTH);
            explanation = Texts.optional("explanation of a criterion", explanation, MAX_EXPLANATION_LENGTH);
            area = Texts.optional("area of a criterion", area, MAX_AREA_LENGTH);
        }

        /** That of a criterion in no area. */
        public Wording(String question, @Nullable String explanation) {
            this(question, explanation, null);
        }

        /** Whether people are asked in the same words; under which heading does not matter. */
        boolean asksTheSameAs(Wording other) {
            return question.equals(other.question) && Objects.equals(explanation, other.explanation);
        }
    }

    public Criterion {
        code = checkedCode("code of a criterion", code);
        wordings = Map.copyOf(wordings);
    }

    /** Whether the text can be the code of a criterion or of a frame: small letters, digits and single hyphens. */
    public static boolean isCode(String text) {
        return text.length() <= MAX_CODE_LENGTH && CODE.matcher(text).matches();
    }

    static String checkedCode(String name, String code) {
        if (!isCode(code)) {
            throw new IllegalArgumentException(
                    "The %s is made of small letters, digits and single hyphens, up to %d of them: %s"
                            .formatted(name, MAX_CODE_LENGTH, code));
        }
        return code;
    }
}

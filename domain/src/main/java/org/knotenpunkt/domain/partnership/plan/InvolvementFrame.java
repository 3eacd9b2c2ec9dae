package org.knotenpunkt.domain.partnership.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An edition of a frame that says in which ways families and schools can work together. An edition never changes.
 *
 * @param code its stable name
 * @param edition counts from 1
 * @param types in the order in which they are read
 */
public record InvolvementFrame(String code, int edition, List<Type> types) {
    /**
     * A type of involvement.
     *
     * @param code its stable name within the frame
     * @param wordings what it is called and means, by the tag of the language
     */
    public record Type(String code, Map<String, Wording> wordings) {
        public Type {
            wordings = Map.copyOf(wordings);
        }

        /** The wording in the language with the tag, or else in any other; empty where there is none. */
        public Optional<Wording> wording(String language) {
            return Optional.ofNullable(wordings.get(language))
                    .or(() -> wordings.values().stream().findFirst());
        }

        /** What it is called in the language with the tag, as far as it is; else its code. */
        public String name(String language) {
            return wording(language).map(Wording::name).orElse(code);
        }
    }

    /** What a type is called in one language, and what is meant by it. */
    public record Wording(String name, String explanation) {}

    public InvolvementFrame {
        types = List.copyOf(types);
    }

    public Optional<Type> type(String wanted) {
        return types.stream().filter(type -> type.code().equals(wanted)).findFirst();
    }
}

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

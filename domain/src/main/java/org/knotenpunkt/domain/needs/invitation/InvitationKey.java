package org.knotenpunkt.domain.needs.invitation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * What the codes of an invitation are made of: 256 bits by chance in 64 hexadecimal digits. It is shown to whoever has made them, and kept
 * nowhere, so that nobody can make them again.
 */
public record InvitationKey(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if it has another form */
    public InvitationKey {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not the key of an invitation");
        }
    }

    /** The code with the number, the first being 1. */
    public AnswerCode code(int number) {
        return AnswerCode.ofBits(Sha256.of("%s:%d".formatted(hex, number)));
    }

    /** So many codes, the first one first. */
    public List<AnswerCode> codes(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::code).toList();
    }

    @Override
    public String toString() {
        return "InvitationKey[***]";
    }
}

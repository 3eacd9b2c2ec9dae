package org.knotenpunkt.persistence.access;

import static java.util.stream.Collectors.joining;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.IntStream;
import org.knotenpunkt.application.access.SecretSource;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.domain.access.SessionToken;

/** Secrets from the random numbers of the operating system. */
public final class SecureSecrets implements SecretSource {
    private static final int TOKEN_BYTES = 32;

    /** No letter that looks like another one or like a digit: five bits each. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    @Override
    public SessionToken token() {
        return new SessionToken(characters());
    }

    @Override
    public PersonalTokenSecret personalToken() {
        return PersonalTokenSecret.of(characters());
    }

    private String characters() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** 100 bits in five groups of four characters. */
    @Override
    public Password password() {
        return new Password(
                IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(joining("-")));
    }

    private String group() {
        return random.ints(GROUP_LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(joining());
    }
}

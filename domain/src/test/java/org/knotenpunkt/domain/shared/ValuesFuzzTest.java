package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.access.SessionToken;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.access.audit.Grounds;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;

/** What reads a text reads it or says no, whatever it is; and what it has read it writes so that it can be read again. */
@Timeout(10)
class ValuesFuzzTest {
    private static final String UUID_OF_SOMETHING = "0190a000-0000-7000-8000-00000000000a";
    private static final String RANDOM = "A_-z0".repeat(8) + "abc";

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void dates(long seed) {
        read(
                seed,
                PartialDate::parse,
                PartialDate::toString,
                "2026",
                "2026-11",
                "2026-11-28",
                "0001-02-29",
                "2024-02-29");
        read(seed, SchoolYear::parse, SchoolYear::toString, "2025/26", "1999/2000", "2999/00");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void theSchoolYearInANameIsOneThatPeopleSpeakOf(long seed) {
        new Mutations(seed)
                .of("sozialindex_2024_25.csv", "2024-25 und 2025/2026", "2024/25/26")
                .forEach(name -> {
                    Optional<SchoolYear> named = SchoolYear.namedIn(name);
                    assertThat(named.map(year -> SchoolYear.parse(year.toString())))
                            .as(name)
                            .isEqualTo(named);
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void keysAndNames(long seed) {
        read(seed, Ags::new, Ags::toString, "05513000", "00000000");
        read(seed, SchoolNumber::new, SchoolNumber::toString, "195546");
        read(seed, SignInName::new, SignInName::toString, "ingrid@bochum.example", " A@B ", "İ@ı");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void ids(long seed) {
        read(
                seed,
                OrganisationId::of,
                OrganisationId::toString,
                UUID_OF_SOMETHING,
                UUID_OF_SOMETHING.toUpperCase(Locale.ROOT));
        read(seed, AccountId::of, AccountId::toString, UUID_OF_SOMETHING, new UUID(0, 0).toString());
        read(seed, MunicipalityId::of, MunicipalityId::toString, UUID_OF_SOMETHING);
        read(seed, SessionId::new, SessionId::toString, "0f".repeat(32));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void secretsWhichTheyNeverShow(long seed) {
        read(seed, SessionToken::new, SessionToken::value, RANDOM);
        read(
                seed,
                PersonalTokenSecret::new,
                PersonalTokenSecret::value,
                PersonalTokenSecret.of(RANDOM).value());
        new Mutations(seed).of(RANDOM).forEach(text -> {
            if (SessionToken.isSessionToken(text)) {
                assertThat(new SessionToken(text).toString()).doesNotContain(text);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void ofGroundsWhateverIsARight(long seed) {
        var two = "COORDINATION:MUNICIPALITY:%s,CENTRE_LEAD:ORGANISATION:%s:%s"
                .formatted(UUID_OF_SOMETHING, UUID_OF_SOMETHING, UUID_OF_SOMETHING);
        new Mutations(seed)
                .of(two, "OPERATOR:INSTALLATION", "")
                .forEach(text -> assertThat(new Grounds(text).rights())
                        .as(text)
                        .hasSizeLessThanOrEqualTo(text.split(",", -1).length));
    }

    /** Each text is read, or refused as a caller's mistake; what was read is what it says of itself. */
    private static <T> void read(long seed, Function<String, T> reading, Function<T, String> writing, String... good) {
        var read = new Mutations(seed)
                .of(good)
                .filter(text -> {
                    T value;
                    try {
                        value = reading.apply(text);
                    } catch (IllegalArgumentException no) {
                        return false;
                    }
                    assertThat(reading.apply(writing.apply(value)))
                            .as("<%s>", text)
                            .isEqualTo(value);
                    return true;
                })
                .count();
        assertThat(read).as("Some can be read").isPositive();
    }
}

package org.knotenpunkt.application.needs.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all {@link InvitationKeys} do. A class that implements this runs it against some. */
public interface InvitationKeysContract {
    InvitationKeys keys();

    @Test
    default void noKeyComesTwice() {
        assertThat(Stream.generate(keys()::next).limit(100)).doesNotHaveDuplicates();
    }
}

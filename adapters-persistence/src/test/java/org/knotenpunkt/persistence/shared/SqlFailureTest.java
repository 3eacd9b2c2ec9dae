package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

class SqlFailureTest {
    private static final String PERSONAL = "Key (sign_in_name)=(mina@town.example) already exists";

    @Test
    void theStateIsToldOfWhateverHasCausedAFailureAndNoMessage() {
        var failure =
                new DataAccessException(PERSONAL, new SQLException(PERSONAL, new SQLException(PERSONAL, "23505")));

        assertThat(SqlFailure.of(failure)).isEqualTo("SQLException, SQLSTATE 23505");
    }

    @Test
    void whereThereIsNoStateTheTypeIsTold() {
        assertThat(SqlFailure.of(new DataAccessException(PERSONAL))).isEqualTo("DataAccessException");
    }
}

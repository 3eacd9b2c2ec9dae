package org.knotenpunkt.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.bootstrap.configuration.Operation.LogFormat;
import org.slf4j.Logger;
import org.slf4j.MDC;

/** The log of the server, as its own configuration writes it. */
class LogsTest {
    private final LoggerContext context = new LoggerContext();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void configure() throws JoranException {
        context.setMDCAdapter(MDC.getMDCAdapter());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(LogsTest.class.getResource("/logback.xml")));
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    private List<String> lines(LogFormat format) {
        Logs.write(format, context);
        context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(appender -> {
            assertThat(appender).isInstanceOf(OutputStreamAppender.class);
            ((OutputStreamAppender<ILoggingEvent>) appender).setOutputStream(out);
        });
        var log = context.getLogger("org.knotenpunkt.Some");
        log.warn("It {} \"so\"", "says", new IllegalStateException("first\nsecond"));
        log.info("More");
        log.debug("Nobody wants to know");
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void programsGetAnObjectOnEachLine() throws JsonProcessingException {
        var lines = lines(LogFormat.JSON);

        assertThat(lines).hasSize(2);
        var first = JsonMapper.builder().build().readTree(lines.getFirst());
        assertThat(first.path("level").asText()).isEqualTo("WARN");
        assertThat(first.path("loggerName").asText()).isEqualTo("org.knotenpunkt.Some");
        assertThat(first.path("formattedMessage").asText()).isEqualTo("It says \"so\"");
        assertThat(first.path("timestamp").isIntegralNumber()).isTrue();
        assertThat(first.path("throwable").path("message").asText()).isEqualTo("first\nsecond");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(lines.getLast())
                        .path("formattedMessage")
                        .asText())
                .isEqualTo("More");
    }

    @Test
    void peopleGetText() {
        var lines = lines(LogFormat.TEXT);

        assertThat(lines.getFirst()).matches("\\S+Z WARN  Some: It says \"so\"");
        assertThat(lines.getLast()).matches("\\S+Z INFO  Some: More");
    }
}

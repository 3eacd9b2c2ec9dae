package org.knotenpunkt.bootstrap;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import org.knotenpunkt.bootstrap.configuration.Operation.LogFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the log of this process is written. */
public final class Logs {
    private Logs() {}

    public static void write(LogFormat format) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            write(format, context);
        }
    }

    /** Lets all that is logged in the context be written so. */
    static void write(LogFormat format, LoggerContext context) {
        if (format == LogFormat.JSON) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).iteratorForAppenders().forEachRemaining(appender -> {
                if (appender instanceof OutputStreamAppender<ILoggingEvent> stream) {
                    stream.setEncoder(json(context));
                }
            });
        }
    }

    /** How a line is written for programs: nothing of it is there twice. */
    public static Encoder<ILoggingEvent> json(LoggerContext context) {
        var encoder = new JsonEncoder();
        encoder.setContext(context);
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithContext(false);
        encoder.setWithNanoseconds(false);
        encoder.setWithSequenceNumber(false);
        encoder.start();
        return encoder;
    }
}

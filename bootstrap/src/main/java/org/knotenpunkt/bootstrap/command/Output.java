package org.knotenpunkt.bootstrap.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command answers: in sentences, or as JSON for a script. */
public final class Output {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Option(names = "--json", description = "Answer as JSON, for a script.")
    private boolean json;

    /** Writes the answer as JSON if that was asked for, otherwise the sentences. */
    public void answer(Object answer, String... sentences) {
        if (json) {
            writer().println(written(answer));
        } else {
            for (var sentence : sentences) {
                writer().println(sentence);
            }
        }
        writer().flush();
    }

    /** Writes sentences on the way to the answer, which a script does not want. */
    public void say(String... sentences) {
        if (!json) {
            answer(sentences, sentences);
        }
    }

    /** Whether the answer is to be JSON. */
    public boolean isJson() {
        return json;
    }

    /** Where sentences go. */
    public PrintWriter writer() {
        return command.commandLine().getOut();
    }

    private static String written(Object answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("%s cannot be written as JSON".formatted(answer.getClass()), e);
        }
    }
}

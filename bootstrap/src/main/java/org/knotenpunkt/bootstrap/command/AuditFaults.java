package org.knotenpunkt.bootstrap.command;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.access.audit.CheckAudit;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.access.audit.AuditHeadJson;
import org.knotenpunkt.web.access.audit.AuditWords;

/** What somebody has done to the audit. */
final class AuditFaults {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private AuditFaults() {}

    /** The heads in the files, one or several in each. */
    static List<AuditHead> read(List<Path> files) {
        return files.stream().flatMap(AuditFaults::read).toList();
    }

    private static Stream<AuditHead> read(Path file) {
        try {
            return Arrays.stream(JSON.readValue(Files.readAllBytes(file), AuditHeadJson[].class))
                    .map(AuditHeadJson::head)
                    .toList()
                    .stream();
        } catch (IOException | RuntimeException e) {
            throw new CannotRun("%s holds no end of an audit".formatted(file), e);
        }
    }

    /** What is wrong with the chains, a sentence each. */
    static List<String> of(Installation installation, List<AuditHead> kept) {
        var words = installation.words();
        return installation.get(CheckAudit.class).check(Actor.operator(), kept).orElseThrow().stream()
                .flatMap(chain -> chain.findings().stream().map(found -> AuditWords.sentence(chain, found, words)))
                .toList();
    }
}

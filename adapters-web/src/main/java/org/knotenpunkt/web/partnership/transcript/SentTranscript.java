package org.knotenpunkt.web.partnership.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Json;

/** Reads a file that is said to be a transcript. */
public final class SentTranscript {
    /** All of it is in the memory at once; what was agreed in years has a tenth of that. */
    public static final int MAX_MEGABYTES = 4;

    private static final ObjectReader JSON = Json.mapper().readerFor(new TypeReference<Map<String, Object>>() {});

    private SentTranscript() {}

    /** What it holds, whatever that is. */
    public static Result<Map<String, Object>, AgreementError> read(HandedInFile file) {
        try (var content = file.open()) {
            return Result.of(
                    Optional.ofNullable(JSON.<Map<String, Object>>readValue(content)),
                    new AgreementError.NoTranscript());
        } catch (JsonProcessingException | CharConversionException e) {
            return Result.refusal(new AgreementError.NoTranscript());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

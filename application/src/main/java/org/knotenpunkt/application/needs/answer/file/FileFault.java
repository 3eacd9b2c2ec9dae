package org.knotenpunkt.application.needs.answer.file;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;

/**
 * What is wrong with a line.
 *
 * @param line its number in the file, the first is 1
 * @param column the one it is about, or null if it is about no single one
 */
public record FileFault(long line, @Nullable String column, AnswerFileError reason) {}

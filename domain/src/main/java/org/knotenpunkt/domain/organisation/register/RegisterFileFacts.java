package org.knotenpunkt.domain.organisation.register;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a file itself.
 *
 * @param name what it was called where it came from; up to 200 characters
 * @param size in bytes
 * @param encoding how its characters are written; null before it has been read
 */
public record RegisterFileFacts(
        String name, long size, @Nullable FileEncoding encoding) {
    public static final int MAX_NAME_LENGTH = 200;

    public RegisterFileFacts {
        name = name.length() <= MAX_NAME_LENGTH ? name : name.substring(name.length() - MAX_NAME_LENGTH);
    }

    public RegisterFileFacts in(FileEncoding recognised) {
        return new RegisterFileFacts(name, size, recognised);
    }
}

package org.knotenpunkt.web.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What lies on the class path: the bundles of texts and the types of the model. */
public final class Bundles {
    private Bundles() {}

    /** The names of all features that have texts. */
    public static List<String> features() {
        return list(Messages.class, "messages", "_de.properties")
                .map(name -> name.replace("_de.properties", ""))
                .sorted()
                .toList();
    }

    /** All types of the module of a type that can be used instead of another. */
    public static <T> List<Class<? extends T>> subtypes(Class<?> ofModule, Class<T> type) {
        return list(ofModule, "org", ".class")
                .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                .filter(name -> !name.endsWith("package-info"))
                .<Class<?>>map(Bundles::load)
                .filter(type::isAssignableFrom)
                .<Class<? extends T>>map(found -> found.asSubclass(type))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Bundles.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The files below a folder beside the type: in a folder of classes or in a jar. */
    private static Stream<String> list(Class<?> beside, String folder, String ending) {
        try {
            var root = Path.of(
                    beside.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(root)) {
                return list(root, folder, ending).stream();
            }
            try (var jar = FileSystems.newFileSystem(URI.create("jar:" + root.toUri()), Map.of())) {
                return list(jar.getPath("/"), folder, ending).stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> list(Path root, String folder, String ending) throws IOException {
        var base = folder.equals("org") ? root : root.resolve(folder);
        try (var files = Files.walk(root.resolve(folder))) {
            return files.map(file -> base.relativize(file).toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
        }
    }
}

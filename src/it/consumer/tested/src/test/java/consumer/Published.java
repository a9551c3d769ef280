package consumer;

import java.nio.file.Path;
import org.tradefacts.TradeFacts;

/** What is published of the library, as it lies in the local repository that this project resolves it from. */
final class Published {

    private Published() {}

    /** The file of a class's jar. */
    static Path jarOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** The file that lies beside the library's jar and differs from it in the end of its name: {@code .pom}. */
    static Path beside(String end) throws Exception {
        Path jar = jarOf(TradeFacts.class);
        return jar.resolveSibling(jar.getFileName().toString().replaceFirst("\\.jar$", end));
    }
}

package org.tradefacts.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged jar, submitted to a cluster of two workers on this machine, prints what the program prints without one.
 */
class ClusterIT {

    @TempDir
    private static Path folder;

    @Test
    void theJarRunsOnACluster() throws Exception {
        Path printed = folder.resolve("printed.txt");
        Path log = folder.resolve("log.txt");
        Process submit = submit("target/tradefacts-spark-1.jar", "articles.jsonl", folder.resolve("facts"))
                .redirectOutput(printed.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            assertThat(submit.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            submit.destroy();
        }
        assertThat(printed)
                .as(Files.readString(log))
                .hasSameTextualContentAs(Path.of("expected/ArticlesToFacts.txt"), UTF_8);
    }

    /** What the script spark-submit does, with Spark from the class path instead of an unpacked distribution. */
    private static ProcessBuilder submit(String jar, String in, Path out) throws Exception {
        Path home = Files.createDirectory(folder.resolve("spark"));
        Files.createDirectory(home.resolve("jars"));
        Files.createFile(home.resolve("RELEASE"));
        String spark = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> new File(path).getName().matches("(?!tradefacts|guava).*\\.jar"))
                .collect(joining(File.pathSeparator));
        ProcessBuilder submit = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@jvm.options",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "org.apache.spark.deploy.SparkSubmit",
                "--master=local-cluster[2,1,512]",
                "--conf=spark.executor.memory=512m",
                "--conf=spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1",
                "--conf=spark.ui.enabled=false",
                "--class=" + ArticlesToFacts.class.getName(),
                jar,
                in,
                out.toString());
        submit.environment()
                .putAll(Map.of(
                        "CLASSPATH",
                        spark,
                        "SPARK_DIST_CLASSPATH",
                        spark,
                        "SPARK_HOME",
                        home.toString(),
                        "SPARK_SCALA_VERSION",
                        "2.13",
                        "SPARK_LOCAL_IP",
                        "127.0.0.1"));
        return submit;
    }
}

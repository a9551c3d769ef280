package org.tradefacts.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Articles a second, from JSON Lines to Parquet: the seed pages many times over, after two rounds to warm up. */
final class Measure {

    private static final int COPIES = 4000;
    private static final int ROUNDS = 6;

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "measure");
        String in = folder.resolve("articles").toString();
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            spark.createDataset(pages(), Encoders.STRING())
                    .toDF("text")
                    .crossJoin(spark.range(COPIES).selectExpr("CAST(id AS STRING) AS id"))
                    .write()
                    .json(in);
            for (int round = 1; round <= ROUNDS; round++) {
                long start = System.nanoTime();
                long cpu = cpuTime();
                String counts = ArticlesToFacts.run(
                        spark, in, folder.resolve("facts" + round).toString());
                double seconds = (System.nanoTime() - start) / 1e9;
                double used = (cpuTime() - cpu) / 1e9;
                System.out.printf(
                        "%s: %s; %.1f s, %.0f articles/s; %.1f s of processors%n",
                        spark.sparkContext().master(), counts, seconds, COPIES * 5 / seconds, used);
            }
        }
    }

    private static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (var files = Files.newDirectoryStream(Path.of("../../seeds"), "*.txt")) {
            for (Path file : files) {
                pages.add(Files.readString(file, UTF_8));
            }
        }
        return pages;
    }

    private static long cpuTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}

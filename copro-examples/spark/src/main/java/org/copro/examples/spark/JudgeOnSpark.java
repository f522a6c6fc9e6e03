package org.copro.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.copro.assessment.Assessor;
import org.copro.assessment.portfolio.Piece;
import org.copro.assessment.portfolio.Portfolio;
import org.copro.assessment.summary.PortfolioSummary;
import org.copro.assessment.summary.SummaryPlan;
import org.copro.assessment.summary.SummaryReport;
import org.copro.assessment.view.SettingsJson;
import org.copro.assessment.view.SummaryJson;
import org.copro.assessment.view.SummaryText;

/**
 * Judges a file with a project a line, on as many machines as the cluster has. What comes out is what {@code ./copro
 * portfolio} makes of the same file on one machine: the parts of {@code results} and of {@code problems}, in the order
 * of their names, are its two files byte for byte, and so are the files of the summary.
 *
 * <p>Every partition is judged by an assessor of its own. Only counts travel to the driver, where they are put together
 * and, after that, made fit to be shown: small ones are hidden.
 */
public final class JudgeOnSpark {

    /** The least count that the summary shows. */
    private static final int SMALLEST = 5;

    private final SparkSession spark;
    private final LocalDate on;

    /** On this cluster, as of this day. */
    public JudgeOnSpark(SparkSession spark, LocalDate on) {
        this.spark = spark;
        this.on = on;
    }

    /**
     * Runs it: {@code spark-submit --class org.copro.examples.spark.JudgeOnSpark … IN.ndjson OUT 2026-11-21}.
     *
     * @param arguments the file, the folder to write to, and the date on which evidence must count
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("give: IN.ndjson OUT DATE, the date as 2026-11-21");
            System.exit(2);
            return;
        }
        LocalDate on = LocalDate.parse(arguments[2]);
        try (SparkSession spark = SparkSession.builder().appName("copro").getOrCreate()) {
            new JudgeOnSpark(spark, on).judge(arguments[0], arguments[1]);
        }
    }

    /**
     * Judges all lines.
     *
     * @param in one file; Spark cuts it into partitions by itself
     * @param out a folder that is not there yet
     */
    public void judge(String in, String out) throws IOException {
        Lines lines = Lines.of(spark, in);
        Dataset<Said> said = lines.bytes()
                .mapPartitions(judging(on.toString(), in, lines.firsts()), Encoders.bean(Said.class))
                // each line is judged once, though three things are made of it
                .persist(StorageLevel.DISK_ONLY());
        write(said, Said.RESULT, out + "/results");
        write(said, Said.PROBLEM, out + "/problems");
        summarise(said, out);
        said.unpersist();
    }

    /** What runs on the machines of the cluster; all it takes along is text and numbers. */
    private static MapPartitionsFunction<byte[], Said> judging(String day, String source, FirstLines firsts) {
        return lines -> new JudgedPartition(portfolio(day), lines, source, firsts.ofThisPartition());
    }

    private static Portfolio portfolio(String day) {
        return Portfolio.of(Assessor.standard(), LocalDate.parse(day));
    }

    private static void write(Dataset<Said> said, String kind, String out) {
        of(said, kind)
                .select(col("text").cast("string"))
                .write()
                .mode(SaveMode.ErrorIfExists)
                .option("lineSep", "\n")
                .text(out);
    }

    private static Dataset<Said> of(Dataset<Said> said, String kind) {
        return said.filter((FilterFunction<Said>) one -> one.getKind().equals(kind));
    }

    private void summarise(Dataset<Said> said, String out) throws IOException {
        SummaryPlan plan = portfolio(on.toString()).plan();
        List<byte[]> parts = of(said, Said.SUMMARY)
                .map((MapFunction<Said, byte[]>) Said::getText, Encoders.BINARY())
                .collectAsList();
        PortfolioSummary all = parts.stream().map(plan::read).reduce(plan.empty(), PortfolioSummary::plus);
        SummaryReport report = SummaryReport.of(all, SMALLEST);
        write(out + "/problems-head.csv", Piece.headOfProblems());
        write(
                out + "/settings.json",
                SettingsJson.of(portfolio(on.toString()).settings()).getBytes(StandardCharsets.UTF_8));
        write(out + "/summary.json", SummaryJson.of(report).getBytes(StandardCharsets.UTF_8));
        write(out + "/summary.txt", SummaryText.of(report).getBytes(StandardCharsets.UTF_8));
    }

    private void write(String file, byte[] bytes) throws IOException {
        Path path = new Path(file);
        FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        try (OutputStream to = files.create(path, false)) {
            to.write(bytes);
        }
    }
}

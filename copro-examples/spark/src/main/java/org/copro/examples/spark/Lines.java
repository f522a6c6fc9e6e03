package org.copro.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.spark_partition_id;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The lines of a file as they stand in it, those that are no text among them.
 *
 * @param bytes of the lines, in the order of the file
 * @param firsts how they are numbered
 */
record Lines(Dataset<byte[]> bytes, FirstLines firsts) {

    static Lines of(SparkSession spark, String file) {
        Dataset<Row> lines = spark.read().option("lineSep", "\n").text(file);
        Dataset<byte[]> bytes = lines.select(col("value").cast("binary")).as(Encoders.BINARY());
        return new Lines(bytes, new FirstLines(counts(lines, bytes.rdd().getNumPartitions())));
    }

    private static int[] counts(Dataset<Row> lines, int partitions) {
        List<Row> counted = lines.groupBy(spark_partition_id().as("partition"))
                .agg(count(lit(1)), min(col("_metadata.file_block_start")))
                .orderBy("partition")
                .collectAsList();
        int[] counts = new int[partitions];
        long before = -1;
        for (Row one : counted) {
            if (one.getLong(2) <= before) {
                throw new IllegalStateException("the partitions do not follow the order of one file");
            }
            before = one.getLong(2);
            counts[one.getInt(0)] = Math.toIntExact(one.getLong(1));
        }
        return counts;
    }
}

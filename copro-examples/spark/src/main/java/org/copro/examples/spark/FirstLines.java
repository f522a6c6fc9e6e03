package org.copro.examples.spark;

import java.io.Serializable;
import org.apache.spark.TaskContext;

/** For each partition of a file the number that its first line has in the file. */
final class FirstLines implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] firsts;

    /** For partitions with so many lines, in the order of the file. */
    FirstLines(int[] counts) {
        firsts = new int[counts.length];
        int line = 1;
        for (int i = 0; i < counts.length; i++) {
            firsts[i] = line;
            line = Math.addExact(line, counts[i]);
        }
    }

    /** Of the partition that is worked on. */
    int ofThisPartition() {
        return firsts[TaskContext.getPartitionId()];
    }
}

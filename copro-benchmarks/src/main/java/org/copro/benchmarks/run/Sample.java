package org.copro.benchmarks.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.Assessment;
import org.copro.assessment.Assessor;
import org.copro.assessment.indicator.Indicators;
import org.copro.assessment.portfolio.Portfolio;
import org.copro.assessment.portfolio.Recipient;
import org.copro.assessment.portfolio.Records;
import org.copro.assessment.score.FrameworkResult;
import org.copro.benchmarks.databind.BoundProject;
import org.copro.benchmarks.records.MadeRecords;
import org.copro.binding.Format;
import org.copro.binding.Place;
import org.copro.binding.Problem;
import org.copro.file.ConsistentProject;
import org.copro.file.ProjectFiles;
import org.copro.project.Project;
import tools.jackson.databind.json.JsonMapper;

/**
 * Made-up records held in memory, and what is done with them. Each way of working through all of them is one method.
 */
final class Sample {

    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final long SEED = 20261122;

    private final JsonMapper mapper = BoundProject.mapper();
    private final Assessor assessor = Assessor.standard();
    private final Portfolio portfolio = Portfolio.of(assessor, ON);
    private final ProjectFiles files = new ProjectFiles(assessor.ladders());
    private final List<byte[]> lines = new ArrayList<>();
    // as a portfolio has them: found to be consistent while they were read
    private final List<ConsistentProject> projects = new ArrayList<>();
    private final List<ReadyLine> ready = new ArrayList<>();
    private final byte[] ndjson;

    Sample(int records) {
        MadeRecords made = MadeRecords.of(SEED);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < records; i++) {
            byte[] line = made.line(i);
            lines.add(line);
            projects.add(files.requireConsistent(read(line)));
            all.writeBytes(line);
            all.write('\n');
        }
        ndjson = all.toByteArray();
    }

    int records() {
        return lines.size();
    }

    private Project read(byte[] line) {
        return files.read(line, "line", Format.JSON).orThrow();
    }

    /** Databind, and nothing else. */
    int bind() {
        int stages = 0;
        for (byte[] line : lines) {
            stages += mapper.readValue(line, BoundProject.class).stages().size();
        }
        return stages;
    }

    /** The strict reading of copro, with all its checks. */
    int read() {
        int stages = 0;
        for (byte[] line : lines) {
            stages += read(line).stages().size();
        }
        return stages;
    }

    /** The full judgement of records in memory, down to each finding and each score: no text is asked for. */
    long judge() {
        long asked = 0;
        for (ConsistentProject project : projects) {
            asked += asked(assessor.assess(project, ON));
        }
        return asked;
    }

    private static long asked(Assessment judged) {
        long asked = judged.label().verdict().ordinal()
                + judged.label().honest().size()
                + judged.profile().stages().size()
                + judged.gunning().failed().size()
                + judged.flags().size()
                + judged.heard().principles().size();
        for (int place = 0; place < Indicators.all().size(); place++) {
            asked += judged.findings().outcome(place).ordinal()
                    + judged.findings().extent(place).low().part();
        }
        for (FrameworkResult one : judged.frameworks()) {
            for (int place = 0; place < one.framework().principles().size(); place++) {
                asked += one.score(place).isPresent()
                        ? one.score(place).get().low().part()
                        : 0;
            }
        }
        return asked;
    }

    /** Results as lines, of judgements made anew. */
    long judgeAndWrite() {
        long length = 0;
        for (ConsistentProject project : projects) {
            length += portfolio.line(assessor.assess(project, ON)).length;
        }
        return length;
    }

    /** The same lines with all names and texts at hand: what is left is Jackson's generator. */
    long writeReady() {
        if (ready.isEmpty()) {
            projects.forEach(project -> ready.add(new ReadyLine(portfolio.line(assessor.assess(project, ON)))));
        }
        long length = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (ReadyLine one : ready) {
            line.reset();
            one.write(line);
            length += line.size();
        }
        return length;
    }

    /** Lines in, explained lines out, by so many workers. */
    long endToEnd(int workers) {
        long[] length = {0};
        try {
            portfolio
                    .withWorkers(workers)
                    .judge(
                            Records.lines(new ByteArrayInputStream(ndjson), "sample"),
                            portfolio::line,
                            new Recipient<byte[]>() {
                                @Override
                                public void judged(Place at, byte[] result) {
                                    length[0] += result.length;
                                }

                                @Override
                                public void refused(Place at, List<Problem> problems) {
                                    throw new IllegalStateException(problems.toString());
                                }
                            });
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return length[0];
    }
}

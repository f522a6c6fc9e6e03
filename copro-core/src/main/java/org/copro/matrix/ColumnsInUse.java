package org.copro.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copro.binding.Words;
import org.copro.matrix.RatedStudy.RatedStage;
import org.copro.stage.Phase;

/**
 * The columns that suit studies: for a phase whose stages go by the same names throughout, as they do after an import,
 * a column for each name; for any other phase one column for all its stages. In the order in which the studies have
 * them.
 */
final class ColumnsInUse {

    /** Names of stages as first spelt, by what they are but for capital letters; for phases that go by names. */
    private final Map<Phase, Map<String, String>> names = new EnumMap<>(Phase.class);

    private final List<StageColumn> columns = new ArrayList<>();

    private ColumnsInUse() {}

    static List<StageColumn> of(List<RatedStudy> studies) {
        ColumnsInUse use = new ColumnsInUse();
        Map<Phase, Map<String, String>> all = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            all.put(phase, names(phase, studies));
        }
        all.forEach((phase, own) -> {
            if (isByName(phase, own, studies) && isOnlyHere(phase, own, all)) {
                use.names.put(phase, own);
            }
        });
        studies.forEach(use::add);
        return List.copyOf(use.columns);
    }

    private static Map<String, String> names(Phase phase, List<RatedStudy> studies) {
        Map<String, String> names = new LinkedHashMap<>();
        studies.stream()
                .flatMap(study -> study.stages().stream())
                .filter(stage -> stage.phase() == phase)
                .flatMap(stage -> stage.name().stream())
                .forEach(name -> names.putIfAbsent(key(name), Cells.oneLine(name)));
        return names;
    }

    /** Whether there is a study that has all names of this phase, and none has one twice or a stage without. */
    private static boolean isByName(Phase phase, Map<String, String> all, List<RatedStudy> studies) {
        int most = 0;
        for (RatedStudy study : studies) {
            List<RatedStage> stages = study.stages().stream()
                    .filter(stage -> stage.phase() == phase)
                    .toList();
            long different = stages.stream()
                    .flatMap(stage -> stage.name().stream())
                    .map(ColumnsInUse::key)
                    .distinct()
                    .count();
            if (different < stages.size()) {
                return false;
            }
            most = Math.max(most, stages.size());
        }
        return all.size() == most;
    }

    /** Whether no other column could have one of these headings. */
    private static boolean isOnlyHere(Phase phase, Map<String, String> own, Map<Phase, Map<String, String>> all) {
        for (Phase other : Phase.values()) {
            if (other != phase
                    && (own.containsKey(Words.kebab(other))
                            || all.get(other).keySet().stream().anyMatch(own::containsKey))) {
                return false;
            }
        }
        return true;
    }

    private static String key(String name) {
        return Cells.oneLine(name).toLowerCase(Locale.ROOT);
    }

    private StageColumn column(RatedStage stage) {
        Map<String, String> own = names.get(stage.phase());
        String heading = own == null
                ? Words.kebab(stage.phase())
                : own.get(key(stage.name().orElseThrow()));
        return new StageColumn(heading, stage.phase());
    }

    /** Puts the columns of a study that are new where the study has them: behind the one before, or before the next. */
    private void add(RatedStudy study) {
        List<StageColumn> own =
                study.stages().stream().map(this::column).distinct().toList();
        for (int i = 0; i < own.size(); i++) {
            if (columns.contains(own.get(i))) {
                continue;
            }
            int place = columns.size();
            if (i > 0) {
                place = columns.indexOf(own.get(i - 1)) + 1;
            } else {
                for (int next = own.size() - 1; next > 0; next--) {
                    int known = columns.indexOf(own.get(next));
                    place = known < 0 ? place : Math.min(place, known);
                }
            }
            columns.add(place, own.get(i));
        }
    }
}

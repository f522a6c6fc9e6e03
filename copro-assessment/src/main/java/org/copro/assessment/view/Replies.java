package org.copro.assessment.view;

import java.util.ArrayList;
import java.util.List;
import org.copro.assessment.reason.PlainWords;
import org.copro.project.Project;
import org.copro.voice.Reply;

/**
 * Answers to findings by those they are about, shown beside what they answer. Each is shown once for every place; what
 * answers nothing in the result is shown at the end, so that no words get lost.
 */
final class Replies {

    private final List<Reply> all;
    private final List<Reply> shown = new ArrayList<>();

    Replies(Project project) {
        all = project.replies();
    }

    /** The replies to what has this id: a definition, a flag, a principle or a criterion. */
    List<Reply> to(String id) {
        List<Reply> here = all.stream().filter(reply -> reply.to().equals(id)).toList();
        shown.addAll(here);
        return here;
    }

    /** Whether there is a reply to what has this id. */
    boolean has(String id) {
        return all.stream().anyMatch(reply -> reply.to().equals(id));
    }

    /** Those that answer nothing shown so far, in the order of the file. */
    List<Reply> others() {
        return all.stream().filter(reply -> !shown.contains(reply)).toList();
    }

    /** One reply in words. */
    static String inWords(Reply reply) {
        return "Reply%s%s: %s"
                .formatted(
                        reply.by().map(side -> " by " + PlainWords.of(side)).orElse(""),
                        reply.on().map(on -> " (%s)".formatted(on)).orElse(""),
                        reply.words().map(words -> "“" + words + "”").orElse("without words"));
    }
}

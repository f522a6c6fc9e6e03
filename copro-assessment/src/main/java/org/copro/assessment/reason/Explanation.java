package org.copro.assessment.reason;

import java.util.List;

/** What can be read of a result. It may be put together only when it is asked for; it is the same each time. */
public interface Explanation {

    /** Says it with the values, so that a reader can check it by hand. */
    Phrase sentence();

    /** The facts it rests on. */
    List<Fact> facts();

    /** What is not recorded and could change it. */
    List<Missing> missing();
}

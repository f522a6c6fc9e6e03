package org.copro.stage;

import java.util.Arrays;
import java.util.List;
import org.copro.binding.Words;

/** Ways of involving people that have a name of their own. */
public enum MethodKind {
    /** A newsletter. */
    NEWSLETTER(Reach.ONE_WAY),
    /** A leaflet or poster. */
    LEAFLET(Reach.ONE_WAY),
    /** A web page. */
    WEBSITE(Reach.ONE_WAY),
    /** A talk. */
    PRESENTATION(Reach.ONE_WAY),
    /** A briefing. */
    BRIEFING(Reach.ONE_WAY),
    /** An exhibition of plans. */
    EXHIBITION(Reach.ONE_WAY),
    /** A questionnaire. */
    SURVEY(Reach.ASKING),
    /** A vote of opinion that binds nobody. */
    POLL(Reach.ASKING),
    /** A conversation with one person. */
    INTERVIEW(Reach.ASKING),
    /** A formal session at which views are heard. */
    HEARING(Reach.ASKING),
    /** A meeting at which views are asked for. */
    MEETING(Reach.ASKING),
    /** A meeting open to anyone. */
    PUBLIC_MEETING(Reach.ASKING),
    /** A led conversation in a group. */
    FOCUS_GROUP(Reach.ASKING),
    /** A time in which comments can be sent in. */
    COMMENT_PERIOD(Reach.ASKING),
    /** A place to leave suggestions. */
    SUGGESTION_BOX(Reach.ASKING),
    /** A session in which people work on the matter themselves. */
    WORKSHOP(Reach.DIALOGUE),
    /** A standing group that advises. */
    ADVISORY_GROUP(Reach.DIALOGUE),
    /** A group that works on a task. */
    WORKING_GROUP(Reach.DIALOGUE),
    /** A standing group that is asked again and again. */
    PANEL(Reach.DIALOGUE),
    /** A place for exchange. */
    FORUM(Reach.DIALOGUE),
    /** A vote in the body that decides. */
    VOTING_SEAT(Reach.SEAT),
    /** A board of both sides. */
    JOINT_BOARD(Reach.SEAT),
    /** The chair of the body that decides, shared. */
    CO_CHAIR(Reach.SEAT),
    /** A budget held or steered with people. */
    SHARED_BUDGET(Reach.SEAT),
    /** A paid post for somebody with lived experience. */
    PAID_PEER_ROLE(Reach.SEAT),
    /** Anything else, named in the person's own words. */
    OTHER(Reach.UNKNOWN);

    private static final List<String> NAMES = Arrays.stream(values())
            .filter(kind -> kind != OTHER)
            .map(Words::kebab)
            .toList();

    private final Reach reach;

    MethodKind(Reach reach) {
        this.reach = reach;
    }

    /** Which way a method lets words and decisions travel. */
    public Reach reach() {
        return reach;
    }

    /** The words for methods in files. */
    static List<String> names() {
        return NAMES;
    }

    /** Families of methods. */
    public enum Reach {
        /** From the organisation to people. */
        ONE_WAY,
        /** From people to the organisation, when asked. */
        ASKING,
        /** Both ways, on the matter itself. */
        DIALOGUE,
        /** Into the place where decisions are made. */
        SEAT,
        /** Not known from the method's name. */
        UNKNOWN
    }
}

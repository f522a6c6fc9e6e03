package org.copro.assessment.indicator;

import java.util.Locale;

/**
 * Whether two names stand for the same group of people: by their words. Capital letters, spaces and hyphens make no
 * difference.
 */
final class SameGroup {

    private static final int FIRST_BEYOND_ASCII = 128;
    private static final int END = -1;

    private SameGroup() {}

    /** Compares two names. */
    static boolean is(String one, String other) {
        int at = 0;
        int atOther = 0;
        while (true) {
            at = afterGap(one, at);
            atOther = afterGap(other, atOther);
            int sign = at < one.length() ? one.charAt(at++) : END;
            int otherSign = atOther < other.length() ? other.charAt(atOther++) : END;
            if (sign >= FIRST_BEYOND_ASCII || otherSign >= FIRST_BEYOND_ASCII) {
                // what is small and what is a gap takes more than one sign to tell
                return words(one).equals(words(other));
            } else if (small(sign) != small(otherSign)) {
                return false;
            } else if (sign == END) {
                return true;
            }
        }
    }

    private static int afterGap(String name, int from) {
        int at = from;
        while (at < name.length() && name.charAt(at) < FIRST_BEYOND_ASCII && isGap(name.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int small(int sign) {
        return sign >= 'A' && sign <= 'Z' ? sign - 'A' + 'a' : sign;
    }

    /** A name without what makes no difference. */
    static String words(String name) {
        StringBuilder words = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int sign = lower.codePointAt(at);
            if (!isGap(sign)) {
                words.appendCodePoint(sign);
            }
        }
        return words.toString();
    }

    private static boolean isGap(int sign) {
        return sign == ' '
                || sign >= '\t' && sign <= '\r'
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.DASH_PUNCTUATION;
    }
}

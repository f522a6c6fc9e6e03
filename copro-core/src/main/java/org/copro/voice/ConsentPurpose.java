package org.copro.voice;

/** What a consent is for. Each purpose is asked for and answered apart. */
public enum ConsentPurpose {
    /** Take part in the work. */
    TAKE_PART,
    /** Use what they said and what is recorded about them. */
    USE_DATA,
    /** Show it to others with their name. */
    SHARE_WITH_NAME,
    /** Show it to others without their name. */
    SHARE_WITHOUT_NAME
}

package org.copro.examples.spark;

/** What comes of a line, or of all lines of a partition. A bean, as Spark wants it. */
public final class Said {

    static final String RESULT = "result";
    static final String PROBLEM = "problem";
    static final String SUMMARY = "summary";

    private String kind = "";
    private byte[] text = new byte[0];

    static Said of(String kind, byte[] text) {
        Said said = new Said();
        said.setKind(kind);
        said.setText(text);
        return said;
    }

    /** One of the three kinds. */
    public String getKind() {
        return kind;
    }

    /** For Spark. */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** In UTF-8, without the end of the last line. */
    public byte[] getText() {
        return text;
    }

    /** For Spark. */
    public void setText(byte[] text) {
        this.text = text;
    }
}

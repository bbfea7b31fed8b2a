package org.inplace.property;

/** What came of running a program in the language. */
record Outcome(Kind kind, String text) {

    enum Kind {
        /** It ran, maybe to an uncaught error; {@code text} is the output in the form of {@link Model#run}. */
        RAN,
        /** It was refused; {@code text} is the message. */
        SYNTAX,
        /** The implementation failed; {@code text} is the message. */
        INTERNAL,
        /** It did not end; {@code text} is the output until then. */
        ENDLESS
    }

    boolean agrees(String expected) {
        return kind == Kind.RAN && text.equals(expected);
    }

    /** Whether both are failures of the same sort, for the shrinker to stay with one. */
    boolean resembles(Outcome other) {
        return kind == other.kind && (kind == Kind.RAN || kind == Kind.ENDLESS || signature().equals(other.signature()));
    }

    private String signature() {
        String start = text.lines().findFirst().orElse("");
        return start.replaceAll("[0-9@].*", "");
    }

    @Override
    public String toString() {
        return kind == Kind.RAN ? text : kind + ": " + text;
    }
}

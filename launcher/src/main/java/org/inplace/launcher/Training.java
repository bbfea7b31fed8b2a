package org.inplace.launcher;

/** Runs several programs, each as its language's command would, one after the other in one process: what the AOT cache is made from. */
public final class Training {

    private Training() {
    }

    /** @param files the programs, whose extensions tell their languages */
    public static void main(String[] files) {
        Output out = new Output(false);
        out.flushAtExit();
        int worst = 0;
        for (String file : files) {
            String[] words = {file};
            Language language = Language.of(file);
            int status = language.standAlone ? StandAloneHost.run(language, words, out) : Main.program(language, words, out);
            worst = Math.max(worst, status);
        }
        out.flush();
        System.exit(worst);
    }
}

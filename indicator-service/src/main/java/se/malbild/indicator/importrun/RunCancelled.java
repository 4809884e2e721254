package se.malbild.indicator.importrun;

/// Somebody wants the run to end. Whatever is under way is rolled back.
class RunCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunCancelled() {
        super("The run was cancelled", null, false, false);
    }
}

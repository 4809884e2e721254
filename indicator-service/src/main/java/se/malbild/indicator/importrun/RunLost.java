package se.malbild.indicator.importrun;

/// The run was ended by somebody else, who found its lock free. Whatever is under way is rolled back.
class RunLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunLost() {
        super("The run was ended by somebody else", null, false, false);
    }
}

package se.malbild.local.sourcestub;

/// A question that is answered with an error, in the words of PxWebApi.
final class ScbRefusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    ScbRefusal(int status, String title) {
        super(title);
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}

package se.malbild.indicator.source.kolada;

/// An answer that is no whole page of Kolada's.
final class DamagedPage extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedPage(String what) {
        super(what);
    }
}

package se.malbild.indicator.fetch;

/// On what terms a fetch may change what is known.
///
/// @param validateOnly true when nothing is to be changed
/// @param withdrawalsConfirmed true when somebody has made sure that what the source takes back is withdrawn indeed
record FetchTerms(boolean validateOnly, boolean withdrawalsConfirmed) {

    /// Of fetches that nobody says anything more about.
    static final FetchTerms USUAL = new FetchTerms(false, false);

    static FetchTerms of(FetchRequest wanted) {
        return new FetchTerms(
                Boolean.TRUE.equals(wanted.validateOnly()), Boolean.TRUE.equals(wanted.withdrawalsConfirmed()));
    }
}

package se.malbild.local.faults;

/// Of what a figure is.
///
/// @param municipality code
/// @param indicator code
/// @param period such as `2024`
/// @param gender `T`, `K` or `M`
record Key(String municipality, String indicator, String period, String gender) {

    /// The series that it belongs to, as the events' keys have it.
    String series() {
        return municipality + "/" + indicator;
    }
}

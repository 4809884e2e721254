package se.malbild.local.sourcestub;

/// A question that the stub of SCB was asked.
///
/// @param method GET or POST
/// @param address path and query
/// @param body of a POST; else empty
/// @param cells how many cells it selects; 0 when it is not about figures or is refused
public record ScbAsked(String method, String address, String body, long cells) {

    /// True when it asks for figures.
    public boolean isAboutFigures() {
        return method.equals("POST") || address.contains("/data");
    }
}

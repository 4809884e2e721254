package se.malbild.kit.http;

/// A query parameter that operations take beside those of their methods.
public interface SharedQueryParameter {

    String name();

    /// @param httpMethod of the request
    boolean belongsTo(String httpMethod);
}

package se.malbild.kit.contract;

/// A place where a document breaks a rule.
///
/// @param where a JSON pointer, or an operation as `GET /path`, possibly with the status of a response behind it
/// @param what what stands there
/// @param expected what the rule asks for
public record Finding(String where, String what, String expected) {

    @Override
    public String toString() {
        return where + ": " + what + "; expected " + expected;
    }
}

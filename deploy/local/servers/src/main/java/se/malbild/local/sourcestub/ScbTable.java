package se.malbild.local.sourcestub;

import java.util.List;

/// A table as it stands.
///
/// @param id at PxWebApi v2
/// @param path at PxWeb API v1
/// @param label title
/// @param disturbed true when every cell is changed a little
/// @param variables in order
/// @param updated when it was last updated, in UTC
/// @param discontinued true when it says that it is not updated any more
record ScbTable(
        String id,
        String path,
        String label,
        boolean disturbed,
        List<ScbVariable> variables,
        String updated,
        boolean discontinued) {

    ScbVariable variable(String code) {
        return variables.stream()
                .filter(variable -> variable.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

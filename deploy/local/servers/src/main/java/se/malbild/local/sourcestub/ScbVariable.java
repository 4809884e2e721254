package se.malbild.local.sourcestub;

import java.util.List;
import java.util.Map;

/// A variable of a table.
///
/// @param code such as `Region`
/// @param label what people call it
/// @param values labels by code, in order of position
/// @param elimination true when it can be left out of a selection
/// @param total its value for all together, which stands for a variable that is left out; empty when it has none
record ScbVariable(String code, String label, Map<String, String> values, boolean elimination, String total) {

    static final String REGION = "Region";
    static final String CIVIL_STATUS = "Civilstand";
    static final String AGE = "Alder";
    static final String SEX = "Kon";
    static final String CONTENTS = "ContentsCode";
    static final String TIME = "Tid";

    List<String> codes() {
        return List.copyOf(values.keySet());
    }
}

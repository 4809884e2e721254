package se.malbild.local.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a token allows, as the access rules of the services know it.
enum Role {
    COORDINATOR(true),
    UNIT_EDITOR(true),
    READER(true),
    IMPORTER(true),
    NATIONAL_IMPORTER(false),
    CATALOGUE_ADMIN(false),
    OPERATOR(false);

    private final boolean ofOneMunicipality;

    Role(boolean ofOneMunicipality) {
        this.ofOneMunicipality = ofOneMunicipality;
    }

    /// @throws Refusal when there is none of that name, listing those that there are
    static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no role %s. The roles are %s.".formatted(name, names())));
    }

    /// All of them, for a person to choose from.
    static String names() {
        return Arrays.stream(values()).map(Role::label).collect(Collectors.joining(", "));
    }

    /// Such as `unit-editor`.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isOfOneMunicipality() {
        return ofOneMunicipality;
    }
}

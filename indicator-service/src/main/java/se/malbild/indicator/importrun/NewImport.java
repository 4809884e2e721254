package se.malbild.indicator.importrun;

import java.util.Optional;

/// What somebody asks for when they send a file.
///
/// @param layout code of the layout to read it by
/// @param fileName as the sender calls it
/// @param mediaType of the bytes
/// @param validateOnly true when nothing is to be changed
/// @param actor who sends it
/// @param confinedTo the municipality whose rows alone may be written
record NewImport(
        String layout,
        String fileName,
        String mediaType,
        boolean validateOnly,
        String actor,
        Optional<String> confinedTo) {}

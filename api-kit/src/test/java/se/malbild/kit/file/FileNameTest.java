package se.malbild.kit.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private record Named(@FileName String name) {}

    @ParameterizedTest
    @ValueSource(
            strings = {"strategi.pdf", "Näringslivsstrategi (antagen) 2022.pdf", "..pdf", "a;b\"c'.png", "🇸🇪.jpg"})
    void aNameCanHoldWhatNamesHold(String name) {
        assertThat(isAccepted(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x.pdf",
                "a/b.pdf",
                "a\\b.pdf",
                ".",
                "..",
                "a\u0000.pdf",
                "a\nb.pdf",
                "a\tb.pdf",
                "a\u007Fb.pdf",
                "a\u2028b.pdf",
                "faktura\u202Egpj.exe",
                "a\u2066b.pdf",
                "a\uD800.pdf"
            })
    void aPathAndWhatIsNotSeenAreRefused(String name) {
        assertThat(isAccepted(name)).isFalse();
    }

    private static boolean isAccepted(String name) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(new Named(name)).isEmpty();
        }
    }
}

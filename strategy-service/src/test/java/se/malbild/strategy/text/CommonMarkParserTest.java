package se.malbild.strategy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which texts can be read and shown in no time.
class CommonMarkParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ett stycke.\n\nEtt till med *betoning* och **mer**.",
                "- en\n  - två\n    1. tre\n\n> citerat\n>> två gånger",
                "[länk](https://hedemora.se) och <em>taggar</em> som står som de står",
                "-----------------------------------------------------------------------------",
            })
    void whatPeopleWriteIsReadable(String text) {
        assertThat(CommonMarkParser.isReadable(text)).isTrue();
    }

    static Stream<String> intricate() {
        return Stream.of(
                "- ".repeat(3000) + "x",
                ">".repeat(50_000),
                "> ".repeat(3000) + "x",
                "[".repeat(25_000) + "]".repeat(24_000),
                "*".repeat(20_000) + "a" + "*".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("intricate")
    void whatNobodyWritesIsNot(String text) {
        assertThat(CommonMarkParser.isReadable(text)).isFalse();
    }

    @Test
    void anAngleBracketIsNoTag() {
        assertThat(CommonMarkParser.parse("<a ".repeat(16_000)).getFirstChild()).isNotNull();
        assertThat(CommonMarkParser.isReadable("<a ".repeat(16_000))).isTrue();
    }
}

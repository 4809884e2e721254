package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.malbild.kit.language.Text;

class SourceFailureWordingTest {

    @ParameterizedTest
    @EnumSource(SourceFailure.Code.class)
    void hasWordsForEveryFailureEvenWithoutItsArguments(SourceFailure.Code code) {
        Text bare = SourceFailureWording.of(code, List.of());
        Text words = SourceFailureWording.of(code, List.of("api.kolada.se", "503", "<html>"));

        assertThat(bare.swedish()).contains("–").doesNotContain("%s");
        assertThat(bare.english()).contains("–").doesNotContain("%s");
        assertThat(words.swedish()).contains("api.kolada.se").isNotEqualTo(words.english());
        assertThat(words.english()).contains("api.kolada.se");
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(
                        new SourceFailure(SourceFailure.Code.TIMED_OUT, "api.kolada.se", "60"),
                        "api.kolada.se svarade inte helt inom 60 sekunder.",
                        "api.kolada.se gave no whole answer within 60 seconds."),
                Arguments.of(
                        new SourceFailure(SourceFailure.Code.TOO_LARGE, "api.kolada.se", "33554432"),
                        "api.kolada.se svarade med mer än de 32 MB som ett svar får ha.",
                        "api.kolada.se answered with more than the 32 MB that an answer may have."),
                Arguments.of(
                        new SourceFailure(SourceFailure.Code.REFUSED, "api.scb.se", "400", "Non-existent variable"),
                        "api.scb.se avvisar frågan (400) med orden: Non-existent variable",
                        "api.scb.se refuses the question (400) with the words: Non-existent variable"),
                Arguments.of(
                        new SourceFailure(SourceFailure.Code.REFUSED, "api.scb.se", "404", ""),
                        "api.scb.se avvisar frågan (404).",
                        "api.scb.se refuses the question (404)."),
                Arguments.of(
                        new SourceFailure(SourceFailure.Code.NOT_JSON, "api.scb.se", "text/html", "100 % <html>"),
                        "api.scb.se svarade med något annat än JSON i UTF-8 (text/html). Det börjar: 100 % <html>",
                        "api.scb.se answered with something else than JSON in UTF-8 (text/html). It begins: 100 % <html>"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void saysWhatTheSourceDid(SourceFailure failure, String swedish, String english) {
        assertThat(SourceFailureWording.of(failure)).isEqualTo(new Text(swedish, english));
    }
}

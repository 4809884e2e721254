package se.malbild.indicator.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uppgiften gäller 2021",
                "Avser 2023-2024",
                "Föregående års värde",
                "senaste tillgängliga uppgift",
                "Avser bara kvinnor",
                "i tusental"
            })
    void aNoteThatSaysThatAFigureIsOfSomethingElseIsNoExplanation(String note) {
        assertThat(Footnotes.saysOtherwise(note, "2024")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Preliminärt värde", "Avser 2024", "Statistiskt säkerställd förändring", "Få svar"})
    void aNoteThatLeavesTheFigureWhereItStandsExplainsTheMark(String note) {
        assertThat(Footnotes.saysOtherwise(note, "2024")).isFalse();
    }
}

package se.malbild.kit.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            value = {
                "strategi.pdf       | strategi.pdf       | strategi.pdf",
                "Bilaga åäö.pdf     | Bilaga aao.pdf     | Bilaga%20%C3%A5%C3%A4%C3%B6.pdf",
                "a\"b; filename=x.js | a_b; filename=x.js | a%22b%3B%20filename%3Dx.js",
                "100%25.pdf         | 100_25.pdf         | 100%2525.pdf",
                "L'Été *.png        | L'Ete *.png        | L%27%C3%89t%C3%A9%20%2A.png",
                "🇸🇪.jpg             | __.jpg             | %F0%9F%87%B8%F0%9F%87%AA.jpg",
            })
    void aNameSurvivesWhatEverItHolds(String name, String plain, String encoded) {
        assertThat(ContentDisposition.attachment(name))
                .isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
    }
}

package se.malbild.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesTest {

    private static final Path PAGES = Path.of("../docs/problems");

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyKindOfProblemHasItsPage(ProblemType type) throws IOException {
        String page = Files.readString(PAGES.resolve(type.slug() + ".md"));

        assertThat(page)
                .contains(
                        Integer.toString(type.status()),
                        type.title().swedish(),
                        type.title().english());
        assertThat(Files.readString(PAGES.resolve("README.md"))).contains(type.slug() + ".md");
    }
}

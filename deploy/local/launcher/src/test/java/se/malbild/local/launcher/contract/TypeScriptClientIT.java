package se.malbild.local.launcher.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A front-end team works from the OpenAPI documents alone. Needs Node.js and npm.
@Tag("long")
class TypeScriptClientIT {

    private static final Path SCRIPT = Path.of("src/test/typescript/check.sh");
    private static final Path CONTRACTS = Path.of("../../../docs/api");
    private static final Path SMALL_DOCUMENT =
            Path.of("../../../api-kit/src/test/resources/se/malbild/kit/contract/conforming-openapi.yaml");

    @TempDir
    Path folder;

    @Test
    void clientsOfBothServicesCompile() throws Exception {
        List<Path> contracts;
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            contracts = files.filter(file -> file.toString().endsWith("-openapi.yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(contracts).hasSize(2);

        Outcome outcome = check(contracts);

        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    @Test
    void theCheckPassesASoundDocument() throws Exception {
        Outcome outcome = check(List.of(SMALL_DOCUMENT));

        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    @Test
    void theCheckFailsOnAReferenceThatLeadsNowhere() throws Exception {
        Outcome outcome =
                check(List.of(smallDocumentWith("#/components/schemas/PageMeta", "#/components/schemas/Gone")));

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.output()).contains("no types could be generated from");
    }

    @Test
    void theCheckFailsOnAnExampleThatDoesNotFitItsSchema() throws Exception {
        Outcome outcome =
                check(List.of(smallDocumentWith("title: Näringslivsstrategi för Hedemora kommun", "title: 2030")));

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.output()).contains("does not compile").contains("is not assignable to type 'string'");
    }

    @Test
    void theCheckFailsOnWhatIsNoDocument() throws Exception {
        Outcome outcome = check(List.of(Files.writeString(folder.resolve("broken.yaml"), "openapi: [")));

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.output()).contains("no types could be generated from");
    }

    private Path smallDocumentWith(String part, String replacement) throws IOException {
        String text = Files.readString(SMALL_DOCUMENT);
        assertThat(text).contains(part);
        return Files.writeString(folder.resolve("broken.yaml"), text.replace(part, replacement));
    }

    private static Outcome check(List<Path> documents) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
        documents.forEach(document -> command.add(document.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int status, String output) {}
}

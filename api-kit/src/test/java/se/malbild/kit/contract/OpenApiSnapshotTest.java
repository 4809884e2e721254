package se.malbild.kit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiSnapshotTest {

    @TempDir
    Path folder;

    private @Nullable String asked;

    // The build may have been asked to write the contracts; here it is the writing itself that is tried.
    @BeforeEach
    void forgetWhatTheBuildWasAsked() {
        asked = System.clearProperty("contracts.write");
    }

    @AfterEach
    void rememberWhatTheBuildWasAsked() {
        if (asked != null) {
            System.setProperty("contracts.write", asked);
        }
    }

    @Test
    void theSameContentInAnotherOrderAndFormIsTheSameContract() throws IOException {
        Path file = folder.resolve("strategy.json");
        Files.writeString(file, reversed(Samples.conforming().root()).toString());

        assertThatCode(() -> OpenApiSnapshot.at(file).verify(Samples.conforming()))
                .doesNotThrowAnyException();
    }

    @Test
    void theOrderOfRequiredFieldsAndOfParametersHasNoMeaning() throws IOException {
        Path file = written();
        OpenApiDocument built = Samples.conforming();
        reverse(built.root().requiredAt("/components/schemas/PageMeta/required"));
        reverse(built.root().requiredAt("/paths/~1municipalities~1{municipalityId}~1strategies/get/parameters"));

        assertThatCode(() -> OpenApiSnapshot.at(file).verify(built)).doesNotThrowAnyException();
    }

    @Test
    void theOrderOfServersHasAMeaning() throws IOException {
        Path file = written();
        OpenApiDocument built = Samples.conforming();
        ((ArrayNode) built.root().requiredAt("/servers"))
                .insertObject(0)
                .put("url", "https://stage.malbild.example/strategy/v1");

        assertThatThrownBy(() -> OpenApiSnapshot.at(file).verify(built)).hasMessageContaining("/servers/0");
    }

    @Test
    void aDifferenceIsToldByPlaceWithTheWayToRefreshTheFile() throws IOException {
        Path file = written();
        OpenApiDocument built = Samples.conforming();
        ((ObjectNode) built.root().requiredAt("/paths/~1api-info/get")).put("summary", "Another");
        ((ObjectNode) built.root().requiredAt("/components/schemas")).remove("Day");
        ((ObjectNode) built.root().requiredAt("/components/schemas")).putObject("Goal");

        assertThatThrownBy(() -> OpenApiSnapshot.at(file).verify(built))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("/paths/~1api-info/get/summary was \"What this API is\" and is \"Another\"")
                .hasMessageContaining("/components/schemas/Day is gone")
                .hasMessageContaining("/components/schemas/Goal is new")
                .hasMessageContaining("-Dcontracts.write=true");
    }

    @Test
    void aMissingFileSaysHowToMakeIt() {
        assertThatThrownBy(() -> OpenApiSnapshot.at(folder.resolve("none.yaml")).verify(Samples.conforming()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not exist")
                .hasMessageContaining("-Dcontracts.write=true");
    }

    @Test
    void writingMakesAFileThatHoldsTheSameInAnOrderForReaders() throws IOException {
        Path file = folder.resolve("docs/api/strategy.yaml");

        OpenApiSnapshot.written(file)
                .verify(new OpenApiDocument(reversed(Samples.conforming().root())));

        assertThat(OpenApiDocument.read(file)).isEqualTo(Samples.conforming());
        assertThat(Files.readString(file))
                .startsWith("openapi: 3.1.0\ninfo:\n")
                .contains("decidedOn: \"2022-02-15\"", "title: Näringslivsstrategi för Hedemora kommun")
                .contains("description: |");
    }

    @Test
    void writingLeavesAFileAloneThatSaysTheSame() throws IOException {
        Path file = folder.resolve("strategy.yaml");
        String text = "# By hand\n" + ContractYaml.write(Samples.conforming());
        Files.writeString(file, text);

        OpenApiSnapshot.written(file).verify(Samples.conforming());

        assertThat(file).hasContent(text);
    }

    private Path written() throws IOException {
        return Files.writeString(folder.resolve("strategy.yaml"), ContractYaml.write(Samples.conforming()));
    }

    private static void reverse(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        Collections.reverse(elements);
        ((ArrayNode) array).removeAll().addAll(elements);
    }

    /// The same document with the keys of every object the other way round.
    private static JsonNode reversed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.reverse(members);
            ObjectNode reversed = object.objectNode();
            members.forEach(member -> reversed.set(member.getKey(), reversed(member.getValue())));
            return reversed;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode reversed = array.arrayNode();
            array.forEach(element -> reversed.add(reversed(element)));
            return reversed;
        }
        return node;
    }
}

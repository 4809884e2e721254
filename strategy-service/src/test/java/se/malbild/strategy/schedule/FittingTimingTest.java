package se.malbild.strategy.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FittingTimingTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'YEARS', 'firstYear': 2024, 'lastYear': 2023}            | timing.lastYear",
                "{'type': 'PERIOD', 'from': '2024-02-01', 'to': '2024-01-31'}      | timing.to",
                "{'type': 'DAY', 'month': 4, 'day': 31}                            | timing.day",
                "{'type': 'DAY', 'month': 2, 'day': 30}                            | timing.day",
                "{'type': 'DAY', 'month': 2, 'day': 29, 'year': 2023}              | timing.day",
                "{'type': 'DAY', 'month': 13, 'day': 31}                           | timing.month",
                "{'type': 'DAY', 'month': 4, 'day': 32}                            | timing.day",
                "{'type': 'DAY', 'month': 4}                                       | timing.day",
                "{'type': 'YEARS', 'firstYear': 2024}                              | timing.lastYear",
                "{'type': 'PERIOD', 'to': '2024-01-31'}                            | timing.from",
                "{'type': 'CADENCE', 'timesPerYear': 367}                          | timing.timesPerYear",
            })
    void whatCannotBeIsRefusedAtItsField(String json, String field) throws JsonProcessingException {
        assertThat(fieldsRefused(json)).contains(field).allMatch(refused -> refused.equals(field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'YEARS', 'firstYear': 2024, 'lastYear': 2024}",
                "{'type': 'PERIOD', 'from': '2024-02-01', 'to': '2024-02-01'}",
                "{'type': 'DAY', 'month': 2, 'day': 29}",
                "{'type': 'DAY', 'month': 2, 'day': 29, 'year': 2024}",
                "{'type': 'ONGOING'}",
            })
    void whatCanBeIsAccepted(String json) throws JsonProcessingException {
        assertThat(fieldsRefused(json)).isEmpty();
    }

    private static Set<String> fieldsRefused(String json) throws JsonProcessingException {
        Timing timing = JSON.readValue(json.replace('\'', '"'), Timing.class);
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(new Schedule("ord", null, timing)).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .collect(Collectors.toSet());
        }
    }
}

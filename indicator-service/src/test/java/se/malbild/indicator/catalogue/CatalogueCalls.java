package se.malbild.indicator.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import se.malbild.kit.testing.Tokens;

/// Calls the catalogue the way those who keep it do.
public final class CatalogueCalls {

    public static final String API = "/indicator/v1/";

    private CatalogueCalls() {}

    public static RequestSpecification as(String role) {
        return given().header("Authorization", Tokens.bearer(role, "2083"))
                .contentType("application/json")
                .header("Accept-Language", "en");
    }

    public static RequestSpecification admin() {
        return as("catalogue-admin");
    }

    static RequestSpecification swedishAdmin() {
        return given().header("Authorization", Tokens.bearer("catalogue-admin", "2083"))
                .contentType("application/json");
    }

    public static ValidatableResponse get(String path) {
        return given().get(API + path).then();
    }

    public static ValidatableResponse post(String path, Object form) {
        return admin().body(form).post(API + path).then();
    }

    /// Replaces what stands, having seen it.
    public static ValidatableResponse put(String path, Object form) {
        return admin().header("If-Match", tagOf(path))
                .body(form)
                .put(API + path)
                .then();
    }

    /// Changes what stands, having seen it.
    public static ValidatableResponse patch(String path, Object change) {
        return admin().header("If-Match", tagOf(path))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch(API + path)
                .then()
                .log()
                .ifError();
    }

    /// Deletes what stands, having seen it.
    public static ValidatableResponse delete(String path) {
        return admin().header("If-Match", tagOf(path)).delete(API + path).then();
    }

    public static String tagOf(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }

    public static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("https://malbild.se/problems/" + slug), "detail", notNullValue());
    }

    /// The least that an indicator has, in a source that the tests leave alone otherwise.
    static Map<String, Object> indicator(String name) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("code", "kolada." + name);
        form.put("source", "kolada");
        form.put("titleSwedish", "Äpplen per öre " + name);
        form.put("titleEnglish", "Apples for a penny " + name);
        form.put("measurementUnit", "antal");
        form.put("direction", "HIGHER_IS_BETTER");
        return form;
    }

    /// The same with something else in it.
    static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> other = new LinkedHashMap<>(form);
        other.put(field, value);
        return other;
    }
}

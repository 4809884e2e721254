package se.malbild.strategy.organisation;

import static io.restassured.RestAssured.given;
import static se.malbild.strategy.StrategyApiCalls.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Calls of the coordinator of a municipality about its units.
public record UnitCalls(String municipality) {

    public static String newName() {
        return "Enhet " + UUID.randomUUID();
    }

    public static String form(String name, String kind, @Nullable String parent) {
        return "{\"name\": \"%s\", \"kind\": \"%s\"%s}"
                .formatted(name, kind, parent == null ? "" : ", \"parent\": \"%s\"".formatted(parent));
    }

    public String path(String rest) {
        return "/strategy/v1/municipalities/" + municipality + "/" + rest;
    }

    public Response get(String rest) {
        return given().get(path(rest));
    }

    public Response post(String rest, String body) {
        return as("coordinator", municipality).body(body).post(path(rest));
    }

    public RequestSpecification seen() {
        return as("coordinator", municipality).header("If-Match", "*");
    }

    /// The id of what a POST made.
    public String id(Response made) {
        return made.then().log().ifValidationFails().statusCode(201).extract().path("id");
    }

    /// Makes a unit with a name that no other has, and gives its id.
    public String unit() {
        return unit(newName(), "UNIT", null);
    }

    public String unit(String name, String kind, @Nullable String parent) {
        return id(post("organisation-units", form(name, kind, parent)));
    }

    /// The id of the unit of a name, made when there is none.
    public String ensured(String name, String kind, @Nullable String parent) {
        String found =
                given().queryParam("name", name).get(path("organisation-units")).path("items[0].id");
        return found == null ? unit(name, kind, parent) : found;
    }

    public Response move(String unit, String parent) {
        return seen().body("{\"parent\": \"%s\"}".formatted(parent)).patch(path("organisation-units/" + unit));
    }
}

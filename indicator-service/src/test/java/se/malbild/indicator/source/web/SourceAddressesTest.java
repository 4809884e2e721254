package se.malbild.indicator.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceAddressesTest {

    private static final URI ASKED = URI.create("https://api.kolada.se/v3/data/kpi/N00300/year/2020?page=1");

    private final SourceAddresses addresses = new SourceAddresses(URI.create("https://api.kolada.se/v3"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://api.kolada.se/v3/kpi?page=2      | https://api.kolada.se/v3/kpi?page=2
                    HTTPS://API.Kolada.se:443/v3/kpi?page=2  | https://api.kolada.se/v3/kpi?page=2
                    http://api.kolada.se/v3/kpi?page=2       | https://api.kolada.se/v3/kpi?page=2
                    http://api.kolada.se:80/v3/kpi?page=2    | https://api.kolada.se/v3/kpi?page=2
                    /v3/kpi?page=2                           | https://api.kolada.se/v3/kpi?page=2
                    //api.kolada.se/v3/kpi                   | https://api.kolada.se/v3/kpi
                    ?page=2                                  | https://api.kolada.se/v3/data/kpi/N00300/year/2020?page=2
                    2021?page=2                              | https://api.kolada.se/v3/data/kpi/N00300/year/2021?page=2
                    ../../../../municipality                 | https://api.kolada.se/v3/municipality
                    /v3/data/../kpi                          | https://api.kolada.se/v3/kpi
                    /v3/kpi?title=a b                        | https://api.kolada.se/v3/kpi?title=a%20b
                    /v3/kpi?title=..%2f..                    | https://api.kolada.se/v3/kpi?title=..%2f..
                    /v3/kpi/%20N00300,U01                    | https://api.kolada.se/v3/kpi/%20N00300,U01
                    /v3/kpi?page=2#here                      | https://api.kolada.se/v3/kpi?page=2
                    /v3                                      | https://api.kolada.se/v3
                    """)
    void findsTheNextPage(String written, URI expected) throws Exception {
        assertThat(addresses.resolve(ASKED, written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.kolada.se:8080/v3/kpi",
                "http://api.kolada.se:443/v3/kpi",
                "http://evil.example/v3/kpi",
                "https://evil.example/v3/kpi",
                "//evil.example/v3/kpi",
                "https:/evil.example/v3",
                "https://api.kolada.se.evil.example/v3/kpi",
                "https://api.kolada.se./v3/kpi",
                "https://api.kolada.se@evil.example/v3/kpi",
                "https://someone@api.kolada.se/v3/kpi",
                "https://someone:secret@api.kolada.se/v3/kpi",
                "https://@api.kolada.se/v3/kpi",
                "https://api.kolada.se:8443/v3/kpi",
                "https://api.kolada.se:443:443/v3/kpi",
                "https://api.kolada.se\\@evil.example/v3/kpi",
                "https://api.kolada.se%2eevil.example/v3/kpi",
                "https://127.0.0.1/v3/kpi",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::1]/v3/kpi",
                "https:///v3/kpi",
                "file:///etc/passwd",
                "jar:https://api.kolada.se/v3/!/x",
                "mailto:someone@api.kolada.se",
                "javascript:alert(1)",
                "/",
                "/v2/kpi",
                "/v30/kpi",
                "/v3/../v2/kpi",
                "../../../../../../../../../etc/passwd",
                "/v3/%2e%2e/v2/kpi",
                "/v3/.%2E/v2/kpi",
                "/v3/kpi%2F..%2F..%2Fv2",
                "/v3/kpi%5c..%5c..%5cv2",
                "/v3/%252e%252e/v2",
                "/v3/kpi%00",
                "/v3/kpi%0d%0aHost:evil",
                "/v3/kpi\r\nHost: evil.example",
                "/v3\\..\\v2",
                "https://api.kоlada.se/v3/kpi",
                "{}",
            })
    void refusesWhatLeadsElsewhere(String written) {
        assertThatThrownBy(() -> addresses.resolve(ASKED, written))
                .isInstanceOfSatisfying(SourceFailure.class, failure -> {
                    assertThat(failure.code()).isEqualTo(SourceFailure.Code.FOREIGN_ADDRESS);
                    assertThat(failure.arguments()).startsWith("api.kolada.se").hasSize(2);
                    assertThat(failure.mayPass()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.kolada.se/v3/kpi",
                "https://api.kolada.se/v3/../v2/kpi",
                "https://api.kolada.se/v3/./kpi",
                "/v3/kpi",
                "kpi"
            })
    void asksNothingThatIsNotWrittenOut(URI address) {
        assertThatThrownBy(() -> addresses.check(address)).isInstanceOf(SourceFailure.class);
    }

    @Test
    void takesABaseWithASlashAtItsEndForTheSame() throws Exception {
        var same = new SourceAddresses(URI.create("https://api.kolada.se/v3/"));

        assertThat(same.resolve(ASKED, "/v3/kpi")).hasToString("https://api.kolada.se/v3/kpi");
        assertThatThrownBy(() -> same.resolve(ASKED, "/v30")).isInstanceOf(SourceFailure.class);
    }

    @Test
    void asksWithoutTlsOnlyWhereThatIsConfigured() {
        var plain = new SourceAddresses(URI.create("http://127.0.0.1/v3"));

        assertThatThrownBy(() -> plain.resolve(URI.create("http://127.0.0.1/v3/kpi"), "https://127.0.0.1/v3/kpi"))
                .isInstanceOf(SourceFailure.class);
    }

    @Test
    void takesAWholeHostForABase() throws Exception {
        var whole = new SourceAddresses(URI.create("http://127.0.0.1:9000"));

        assertThat(whole.resolve(URI.create("http://127.0.0.1:9000/kpi"), "/municipality"))
                .hasToString("http://127.0.0.1:9000/municipality");
        assertThat(whole.host()).isEqualTo("127.0.0.1:9000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.kolada.se/v3",
                "/v3",
                "ftp://api.kolada.se/v3",
                "https:///v3",
                "https://me@api.kolada.se/v3",
                "https://api.kolada.se/v3?key=1",
                "https://api.kolada.se/v3#top",
            })
    void refusesABaseThatIsNoAddressOfAnApi(URI base) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceAddresses(base))
                .withMessageContaining(base.toString());
    }
}

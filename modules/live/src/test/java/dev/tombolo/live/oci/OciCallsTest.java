package dev.tombolo.live.oci;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.catalog.Region;
import dev.tombolo.catalog.read.CatalogReader;
import dev.tombolo.live.OciStub;
import dev.tombolo.live.TestKey;
import dev.tombolo.live.call.Unanswered;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OciCallsTest {
    private final OciStub oci = new OciStub();

    @AfterEach
    void close() {
        oci.close();
    }

    private static Region region(String name) {
        return CatalogReader.shipped().region(name, Cloud.OCI).orElseThrow();
    }

    private OciCalls calls(OciService service) {
        return oci.connection().calls(service, region("us-chicago-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY, us-ashburn-1, https://identity.us-ashburn-1.oci.oraclecloud.com",
        "LIMITS, us-chicago-1, https://limits.us-chicago-1.oci.oraclecloud.com",
        "GENERATIVE_AI, eu-frankfurt-2, https://generativeai.eu-frankfurt-2.oci.oraclecloud.eu",
        "MONITORING, us-chicago-1, https://telemetry.us-chicago-1.oraclecloud.com"
    })
    void callsTheHostsOfTheRegionsRealm(OciService service, String region, String address) {
        assertThat(service.address(region(region))).isEqualTo(address);
    }

    @Test
    void readsEveryPageOfEitherShape() {
        oci.on("/20160918/policies", okJson("[1, 2]").withHeader("opc-next-page", "a b"))
                .on("/20160918/policies", "page", "a b", "{\"items\": [3]}");
        assertThat(calls(OciService.IDENTITY).list("/policies?x=y")).hasToString("[1, 2, 3]");
    }

    @Test
    void failsWhereAPageIsNoList() {
        oci.on("/20160918/policies", okJson("[1, 2]").withHeader("opc-next-page", "b"))
                .on("/20160918/policies", "page", "b", "{}");
        assertThatThrownBy(() -> calls(OciService.IDENTITY).list("/policies?x=y"))
                .isInstanceOf(Unanswered.class)
                .hasMessage("an answer that cannot be read in 5 tries");
    }

    @Test
    void signsWhatIsReadAndWhatIsWritten() throws GeneralSecurityException {
        oci.on("/20231130/endpoints/e", "{}");
        calls(OciService.GENERATIVE_AI).get("/endpoints/e");
        var body = "{\"displayName\":\"naïve\"}";
        calls(OciService.GENERATIVE_AI).put("/endpoints/e", body);
        assertThat(oci.requests())
                .hasSize(2)
                .allSatisfy(request -> assertThat(isSigned(request)).isTrue());
        assertThat(oci.requests().get(0).getHeader("x-content-sha256")).isEqualTo(digest(body));
        assertThat(oci.requests().get(0).getBodyAsString()).isEqualTo(body);
    }

    private static String digest(String body) throws GeneralSecurityException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Proves the signature as the service does, with the headers that came. */
    private static boolean isSigned(LoggedRequest request) throws GeneralSecurityException {
        var authorization = request.getHeader("Authorization");
        var signed = Stream.of(part(authorization, "headers").split(" "))
                .map(header -> header + ": " + value(request, header))
                .collect(Collectors.joining("\n"));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(TestKey.publicKey());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getDecoder().decode(part(authorization, "signature")));
    }

    private static String value(LoggedRequest request, String header) {
        return header.equals("(request-target)")
                ? request.getMethod().value().toLowerCase(Locale.ROOT) + " " + request.getUrl()
                : request.getHeader(header);
    }

    private static String part(String authorization, String name) {
        var matcher = Pattern.compile("[ ,]" + name + "=\"([^\"]+)\"").matcher(authorization);
        assertThat(matcher.find()).as(authorization).isTrue();
        return matcher.group(1);
    }
}

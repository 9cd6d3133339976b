package dev.tombolo.live.preflight.oci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.access.OciPrincipal;
import dev.tombolo.catalog.Fact;
import dev.tombolo.catalog.ModelEndpoint;
import dev.tombolo.catalog.ModelEndpoint.Access;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.live.Lines;
import dev.tombolo.live.OciStub;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModelAccessCheckTest {
    private static final String CORRECT = " · correct environments/catalog, and plan again";

    private final OciStub oci = HealthyTenancy.tenancy();

    @AfterEach
    void close() {
        oci.close();
    }

    private List<String> answers(OciSubject subject) {
        return Lines.of(new ModelAccessCheck(subject, oci.connection()));
    }

    private static OciSubject calling(ModelPath path) {
        return Wanted.subject(Wanted.consumer("claims", new OciPrincipal.Group("Default", "ai-engineers"), path));
    }

    private static OciSubject calling(Fact<Access> access) {
        var path = Wanted.onDemand();
        var served = path.served();
        return calling(new ModelPath(
                path.model(),
                path.endpoint(),
                new ModelEndpoint(
                        served.id(),
                        served.apis(),
                        served.paths(),
                        served.inRegion(),
                        served.profiles(),
                        served.projectApis(),
                        access,
                        served.shapes()),
                path.region(),
                path.api(),
                path.route()));
    }

    @Test
    void passesWhereTheCatalogSaysTheSameAndLooksAtNoCluster() {
        assertThat(answers(Wanted.subject()))
                .containsExactly("pass · gpt-oss-120b · openai.gpt-oss-120b is HOSTED, as the catalog says");
        assertThat(answers(calling(Wanted.dedicated()))).isEmpty();
    }

    @Test
    void failsWhereInferenceLeavesAndTheCatalogSaysThatItStays() {
        oci.on(HealthyTenancy.DISCOVERY, HealthyTenancy.discovery("PROXY"));
        assertThat(answers(calling(Wanted.onDemand())))
                .containsExactly(
                        "fail · gpt-oss-120b · openai.gpt-oss-120b is PROXY, and the catalog says HOSTED" + CORRECT);
    }

    @Test
    void warnsWhereTheCatalogSaysOtherwiseAndWorse() {
        assertThat(answers(calling(new Fact.Stated<>(Access.PROXY, Optional.empty()))))
                .containsExactly(
                        "warn · gpt-oss-120b · openai.gpt-oss-120b is HOSTED, and the catalog says PROXY" + CORRECT);
        assertThat(answers(calling(new Fact.Unknown<>("not read"))))
                .containsExactly(
                        "warn · gpt-oss-120b · openai.gpt-oss-120b is HOSTED, and the catalog says nothing" + CORRECT);
    }

    @Test
    void failsToCheckAModelOfWhichNothingIsTold() {
        var silent =
                "not checked · gpt-oss-120b · openai.gpt-oss-120b is told neither as HOSTED nor as PROXY · read its"
                        + " page in Oracle's documentation";
        oci.on(HealthyTenancy.DISCOVERY, "{\"items\": []}");
        assertThat(answers(calling(Wanted.onDemand()))).containsExactly(silent);
        oci.on(HealthyTenancy.DISCOVERY, "{\"items\": [{\"modelId\": \"openai.gpt-oss-120b\"}]}");
        assertThat(answers(calling(Wanted.onDemand()))).containsExactly(silent);
    }
}

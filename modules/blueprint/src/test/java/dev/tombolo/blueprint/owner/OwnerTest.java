package dev.tombolo.blueprint.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnerTest {
    private static Owner owner(String repository, String approved) {
        return new Owner("access/prod", Optional.of(repository), Optional.of(approved), new TreeMap<>());
    }

    @Test
    void namesTheParameterByTheStackAlone() {
        assertThat(owner("bank/ai", "sha256:1").parameterName())
                .isEqualTo(owner("shop/ai", "sha256:2").parameterName())
                .isEqualTo("/tombolo-owner/access/prod");
    }

    @Test
    void saysEngineRepositoryAndWhatWasApproved() {
        assertThat(owner("bank/ai", "sha256:1").value("cdk")).isEqualTo("cdk of bank/ai, approved sha256:1");
        assertThat(new Owner("baseline", Optional.empty(), Optional.empty(), new TreeMap<>()).value("pulumi"))
                .isEqualTo("pulumi");
    }

    @Test
    void knowsItsOwnParameterWhateverWasApproved() {
        var owner = owner("bank/ai", "sha256:2");
        assertThat(owner.wrote("cdk", "cdk of bank/ai, approved sha256:1")).isTrue();
        assertThat(owner.wrote("pulumi", "cdk of bank/ai, approved sha256:1")).isFalse();
        assertThat(owner.wrote("cdk", "cdk of bank/ai-platform, approved sha256:1"))
                .isFalse();
        assertThat(owner.wrote("cdk", "cdk")).isFalse();
    }
}

package dev.tombolo.blueprint.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tombolo.blueprint.Samples;
import dev.tombolo.blueprint.policy.Statement;
import dev.tombolo.catalog.ModelRecord;
import dev.tombolo.catalog.path.ModelPath;
import dev.tombolo.catalog.path.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModelStatementsTest {

    private static ModelPath named(String name) {
        var path = Samples.terra();
        var model = path.model();
        return new ModelPath(
                new ModelRecord(
                        name,
                        model.cloud(),
                        model.vendor(),
                        model.title(),
                        model.origin(),
                        model.source(),
                        model.seller(),
                        model.lifecycle(),
                        model.retentionModes(),
                        model.serviceTiers(),
                        model.endpoints(),
                        model.sources()),
                path.endpoint(),
                path.served(),
                path.region(),
                path.api(),
                new Route.GeographicProfile("us.openai." + name, path.route().destinations()));
    }

    private static List<String> sids(ModelPath... paths) {
        return ModelStatements.of(Samples.place(), List.of(paths)).stream()
                .map(Statement::sid)
                .toList();
    }

    @Test
    void modelsWhoseNamesDifferInSignsOnlyHaveSidsOfTheirOwn() {
        var alone = sids(Samples.terra());
        assertThat(alone).contains("InvokeGpt56TerraProfile", "InvokeGpt56TerraInDestinations");
        assertThat(sids(named("gpt-56-terra"), Samples.terra()))
                .doesNotHaveDuplicates()
                .containsAll(alone)
                .contains("InvokeGpt56TerraProfile2", "InvokeGpt56TerraInDestinations2");
    }
}

package dev.tombolo.cdk.access;

import dev.tombolo.catalog.Api;
import java.util.List;
import software.constructs.Construct;

/** Accesses for tests. */
public final class Accesses {
    private Accesses() {}

    public static ModelAccess responses(Construct scope, String... models) {
        return new ModelAccess(
                scope,
                "Models",
                ModelAccessProps.builder()
                        .models(List.of(models))
                        .api(Api.RESPONSES)
                        .build());
    }

    public static ModelAccess terra(Construct scope) {
        return responses(scope, "gpt-5.6-terra");
    }
}

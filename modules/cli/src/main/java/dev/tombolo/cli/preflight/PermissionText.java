package dev.tombolo.cli.preflight;

import dev.tombolo.blueprint.text.Reference;
import dev.tombolo.catalog.Cloud;
import dev.tombolo.cli.print.Json;
import dev.tombolo.live.preflight.aws.PreflightRole;
import dev.tombolo.live.preflight.oci.PreflightGroup;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody needs who runs preflight and does nothing else: the policy of a role on AWS, the statements of a group on
 * OCI.
 *
 * @param clouds the clouds that are asked
 */
record PermissionText(List<AskedCloud> clouds) {
    String text() {
        return clouds.stream().map(PermissionText::text).collect(Collectors.joining());
    }

    private static String text(AskedCloud asked) {
        return asked.cloud() == Cloud.AWS
                ? Json.text(PreflightRole.policy(asked.checks()).json(Reference::toString))
                : String.join("\n", PreflightGroup.statements(asked.checks())) + "\n";
    }
}

package dev.tombolo.assurance.decision.aws;

import dev.tombolo.assurance.decision.PolicyLayer;
import dev.tombolo.assurance.graph.Format;
import dev.tombolo.assurance.graph.MapValue;
import dev.tombolo.assurance.graph.Place;
import dev.tombolo.assurance.graph.Property;
import dev.tombolo.assurance.graph.PropertyPath;
import dev.tombolo.assurance.graph.Resource;
import dev.tombolo.assurance.graph.Scalar;
import dev.tombolo.assurance.graph.Value;
import dev.tombolo.assurance.output.PolicyDocumentReader;
import dev.tombolo.assurance.output.UnreadableOutput;
import dev.tombolo.assurance.view.AwsGrant;
import dev.tombolo.assurance.view.Effect;
import dev.tombolo.assurance.view.PolicyKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads policies that no output holds: {@code *.json} files with one IAM policy document each.
 *
 * <p>In a folder of an organization's policies each folder below is a level (the root, a unit, the account), and files
 * that stand beside them are one level more: a request must be allowed on each
 * (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_evaluation.html, 2026-11-22). A
 * level of denials alone is read with the {@code FullAWSAccess} that Organizations attaches: without it nothing at all
 * would be allowed.
 */
public final class PolicyFiles {

    private static final String ENDING = ".json";
    private static final String RESOURCE_CONTROL_DOUBT =
            "whether resource control policies apply to Amazon Bedrock, which no source states";

    private PolicyFiles() {}

    /**
     * The documents of managed policies and of VPC endpoints' policies, by the name of the file: what the policy's ARN ends in,
     * or the endpoint's id.
     *
     * @throws UnreadableOutput when a file is no policy document, or the folder cannot be read
     */
    public static SortedMap<String, Property> named(Path folder) {
        SortedMap<String, Property> documents = new TreeMap<>();
        documents(folder).forEach(file -> documents.put(name(file), PolicyDocumentReader.read(file)));
        return documents;
    }

    /** The levels of service control policies in a folder. */
    public static List<PolicyLayer> serviceControl(Path folder) {
        return levels(PolicyKind.SERVICE_CONTROL, "service control policies", folder, Optional.empty());
    }

    /** The levels of resource control policies in a folder. */
    public static List<PolicyLayer> resourceControl(Path folder) {
        return levels(
                PolicyKind.RESOURCE_CONTROL, "resource control policies", folder, Optional.of(RESOURCE_CONTROL_DOUBT));
    }

    /** The policy of a session, from its file. */
    public static PolicyLayer session(Path file) {
        return PolicyLayer.of("session policy", AwsGrant.of(PolicyKind.SESSION, PolicyDocumentReader.read(file)));
    }

    private static List<PolicyLayer> levels(PolicyKind kind, String name, Path folder, Optional<String> doubt) {
        List<PolicyLayer> levels = new ArrayList<>();
        if (!documents(folder).isEmpty()) {
            levels.add(new PolicyLayer(name, statements(kind, folder), doubt));
        }
        for (Path level : list(folder, Files::isDirectory)) {
            levels.add(new PolicyLayer(name + " of " + level.getFileName(), statements(kind, level), doubt));
        }
        if (levels.isEmpty()) {
            throw new UnreadableOutput(
                    folder.toString(),
                    "holds no " + name,
                    "put each into a .json file, those of a level into a folder");
        }
        return levels;
    }

    private static List<AwsGrant> statements(PolicyKind kind, Path level) {
        List<AwsGrant> statements = new ArrayList<>();
        documents(level).forEach(file -> statements.addAll(AwsGrant.of(kind, PolicyDocumentReader.read(file))));
        if (statements.stream().allMatch(grant -> grant.statement().effect() == Effect.DENY)) {
            statements.addAll(AwsGrant.of(kind, everything(level)));
        }
        return statements;
    }

    private static Property everything(Path level) {
        Value statement = MapValue.of(Map.of(
                "Sid", new Scalar("FullAWSAccess"),
                "Effect", new Scalar("Allow"),
                "Action", new Scalar("*"),
                "Resource", new Scalar("*")));
        Value document = MapValue.of(Map.of("Statement", statement));
        Place place = new Place(level.resolve("FullAWSAccess").toString(), "");
        Resource holder = new Resource(
                "FullAWSAccess", "policy document", Format.POLICY_DOCUMENT, document, MapValue.EMPTY, place);
        return new Property(holder, PropertyPath.ROOT, place, document);
    }

    private static List<Path> documents(Path folder) {
        return list(folder, file -> Files.isRegularFile(file) && file.toString().endsWith(ENDING));
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UnreadableOutput(folder.toString(), "cannot be read", "name a folder of policy documents");
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }
}

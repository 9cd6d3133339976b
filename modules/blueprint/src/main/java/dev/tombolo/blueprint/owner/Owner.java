package dev.tombolo.blueprint.owner;

import dev.tombolo.catalog.Region;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The owner of a stack, as a parameter of AWS Systems Manager with a fixed name.
 *
 * <p>Two engines, or two repositories, that declare the same stack would undo each other's work. Everything in a stack
 * depends on this parameter, and Systems Manager refuses a second one of the same name, so that the second owner fails
 * before it creates anything (PutParameter without Overwrite: ParameterAlreadyExists,
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html, read 2026-11-23). Its value says
 * whose the stack is.
 *
 * @param stack what is owned, such as {@code access/prod}; once for each account and Region
 * @param repository the repository that holds the environments, such as {@code bank/ai-platform}
 * @param approved the digest of what was approved
 * @param tags the tags of the parameter
 */
public record Owner(
        String stack, Optional<String> repository, Optional<String> approved, SortedMap<String, String> tags) {
    /** What the names of all owner parameters begin with. */
    public static final String PATH = "/tombolo-owner/";

    /** What the parameter says of itself. */
    public static final String DESCRIPTION = "Who owns this stack. Nobody else may declare it.";

    private static final String APPROVED = ", approved ";

    /** Creates an owner; the map is copied. */
    public Owner {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }

    /**
     * Returns the Region in which the owner of what exists once in an account is written down, so that two stacks in two
     * Regions meet: one that every account of the partition has. For {@code aws} it is the one from which global services
     * are controlled
     * (https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/global-services.html, read 2026-11-23).
     */
    public static String homeRegion(Region region) {
        return switch (region.partition()) {
            case "aws" -> "us-east-1";
            case "aws-us-gov" -> "us-gov-west-1";
            case "aws-cn" -> "cn-north-1";
            default -> region.name();
        };
    }

    /** Returns the owner of another stack of the same environment. */
    public Owner ofStack(String other) {
        return new Owner(other, repository, approved, tags);
    }

    /** Returns the parameter's name: the same on every engine and in every repository. */
    public String parameterName() {
        return PATH + stack;
    }

    /** Returns the parameter's value, such as {@code cdk of bank/ai-platform, approved sha256:…}. */
    public String value(String engine) {
        return identity(engine) + approved.map(digest -> APPROVED + digest).orElse("");
    }

    /** Tells whether a parameter's value names this owner, whatever was approved then. */
    public boolean wrote(String engine, String value) {
        return value.split(APPROVED, 2)[0].equals(identity(engine));
    }

    /** Returns engine and repository, such as {@code cdk of bank/ai-platform}. */
    public String identity(String engine) {
        return engine + repository.map(name -> " of " + name).orElse("");
    }
}

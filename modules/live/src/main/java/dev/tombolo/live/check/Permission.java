package dev.tombolo.live.check;

/**
 * What a cloud must allow to whoever asks.
 *
 * @param action such as {@code bedrock:ListInferenceProfiles}
 * @param resource what it is allowed on, such as an ARN; {@code *} where the action supports no resource
 */
public record Permission(String action, String resource) implements Comparable<Permission> {
    /** For a question that no cloud is asked. */
    public static final Permission NONE = onAnything("nothing");

    /** Returns the permission for an action that supports no resource. */
    public static Permission onAnything(String action) {
        return new Permission(action, "*");
    }

    @Override
    public int compareTo(Permission other) {
        int byAction = action.compareTo(other.action);
        return byAction == 0 ? resource.compareTo(other.resource) : byAction;
    }
}

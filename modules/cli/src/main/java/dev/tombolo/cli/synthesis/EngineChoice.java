package dev.tombolo.cli.synthesis;

/** Which engines synthesize an environment. */
public enum EngineChoice {
    /** The engine that owns each cloud. */
    owner,
    /** The other engine too, for comparison. */
    all
}

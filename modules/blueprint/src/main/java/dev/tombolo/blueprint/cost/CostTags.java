package dev.tombolo.blueprint.cost;

/** The tags by which spending is told apart. Every resource of an environment that takes tags carries them. */
public final class CostTags {
    /** The environment that a resource belongs to. */
    public static final String ENVIRONMENT = "tombolo:environment";

    /** The consumer that a resource serves. */
    public static final String CONSUMER = "tombolo:consumer";

    /** What AWS Billing puts before a tag of the role that signed a call, to tell it from a tag of a resource. */
    static final String OF_PRINCIPAL = "iamPrincipal/";

    private CostTags() {}
}

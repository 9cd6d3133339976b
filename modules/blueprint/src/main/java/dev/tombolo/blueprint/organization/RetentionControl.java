package dev.tombolo.blueprint.organization;

/** The data retention that accounts are held to. */
public enum RetentionControl {
    /** Nothing of a call is kept by the service. A model whose terms ask for more cannot be called. */
    NONE
}

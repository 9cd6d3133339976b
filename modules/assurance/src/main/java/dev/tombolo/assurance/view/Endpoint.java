package dev.tombolo.assurance.view;

/** A private way from a network to a service. */
public sealed interface Endpoint extends View permits VpcEndpoint, OciPrivateEndpoint {}

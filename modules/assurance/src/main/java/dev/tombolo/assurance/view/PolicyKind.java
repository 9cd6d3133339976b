package dev.tombolo.assurance.view;

/** What an IAM policy document is attached to, which decides what its statements mean. */
public enum PolicyKind {
    /** A role, user or group: says what it may do. */
    IDENTITY,
    /** A role's trust: says who may assume it. */
    TRUST,
    /** A VPC endpoint: says what may pass. */
    ENDPOINT,
    /** A role or user as its permissions boundary: says what it may do at most. */
    BOUNDARY,
    /** A session of a role: says what it may do at most. */
    SESSION,
    /** An organization, as a service control policy: says what its principals may do at most. */
    SERVICE_CONTROL,
    /** An organization, as a resource control policy: says what may be done to its resources at most. */
    RESOURCE_CONTROL,
    /** A resource: says who may use it. */
    RESOURCE
}

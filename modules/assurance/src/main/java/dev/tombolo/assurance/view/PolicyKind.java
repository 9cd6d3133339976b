package dev.tombolo.assurance.view;

/** What an IAM policy document is attached to, which decides what its statements mean. */
public enum PolicyKind {
    /** A role, user or group: says what it may do. */
    IDENTITY,
    /** A role's trust: says who may assume it. */
    TRUST,
    /** A VPC endpoint: says what may pass. */
    ENDPOINT,
    /** An organization, as a service control policy: says what its principals may do at most. */
    SERVICE_CONTROL
}

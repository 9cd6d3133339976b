package dev.tombolo.blueprint.guardrail;

/**
 * What a content filter looks at
 * (https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GuardrailContentFilterConfig.html; the values are those of
 * the resource schema of {@code AWS::Bedrock::Guardrail} in cfn-lint 1.58.0, read 2026-11-23).
 */
public enum Modality {
    /** Text, which is always looked at. */
    TEXT,
    /** Images. */
    IMAGE
}

package dev.tombolo.assurance.graph;

/** A value that has no parts and can stand inside a text. */
public sealed interface Piece extends Value permits Scalar, Reference, Unknown {}

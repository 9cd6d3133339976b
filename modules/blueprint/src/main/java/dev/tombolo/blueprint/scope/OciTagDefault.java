package dev.tombolo.blueprint.scope;

/**
 * A defined tag that every new resource of a compartment gets, whoever makes it.
 *
 * @param definition the OCID of the tag's definition, which somebody else makes in a tag namespace
 * @param value the value; {@code ${…}} in it is one of Oracle's tag variables
 */
public record OciTagDefault(String definition, String value) {}
